package fr.jalon.labelling.reply;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * More time to reply, as a structure asked for it and as the label office decided. Times are in UTC.
 *
 * @param number from 1, in its audit
 * @param dueBefore last day to reply when it was asked
 * @param granted null while the label office has not said
 * @param dueAfter last day to reply where it is granted
 * @param decision what the label office says of it; or null
 */
public record ReplyExtension(
        long id,
        int number,
        String reason,
        String askedByName,
        LocalDateTime askedAt,
        LocalDate dueBefore,
        Boolean granted,
        LocalDate dueAfter,
        String decision,
        String decidedByName,
        LocalDateTime decidedAt,
        int version) {

    public String textId() {
        return Ids.text(id);
    }

    public boolean isPending() {
        return granted == null;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }
}
