package fr.jalon.labelling.reply;

import fr.jalon.shared.Ids;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * More time to reply, as a structure asked for it and as the label office decided. Times are in UTC.
 *
 * @param number from 1, in its audit
 * @param dueBefore last day to reply when it was asked
 * @param dueAfter last day to reply where it is granted; null where it is refused, and while the label office has not said
 * @param decision what the label office says of it; or null
 */
public record ReplyExtension(
        long id,
        int number,
        String reason,
        String askedByName,
        LocalDateTime askedAt,
        LocalDate dueBefore,
        LocalDate dueAfter,
        String decision,
        String decidedByName,
        LocalDateTime decidedAt,
        int version)
        implements Serializable {

    public String textId() {
        return Ids.text(id);
    }

    /** What the label office said; null while it has not. */
    public Boolean granted() {
        return isPending() ? null : isGranted();
    }

    public boolean isPending() {
        return decidedAt == null;
    }

    public boolean isGranted() {
        return dueAfter != null;
    }
}
