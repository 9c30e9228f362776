package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What was done.
 *
 * @param heldOn day, where the structure is
 * @param minutes 1 to 600
 * @param theme may be null
 * @param summary may be null; at most 4 000 characters
 */
public record ActDetails(ActKind kind, LocalDate heldOn, int minutes, Channel channel, Theme theme, String summary) {

    private static final int LONGEST = 600;
    private static final int LONGEST_SUMMARY = 4000;

    /** Refuses a missing kind, day or channel, and a length or summary out of bounds. */
    public ActDetails {
        if (kind == null) {
            throw Refused.field("kind", "act.kind.missing");
        }
        if (heldOn == null) {
            throw Refused.field("heldOn", "act.heldOn.missing");
        }
        if (channel == null) {
            throw Refused.field("channel", "act.channel.missing");
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw Refused.field("minutes", "act.minutes.wrong", LONGEST);
        }
        summary = summary == null || summary.isBlank() ? null : summary.strip();
        if (summary != null && summary.length() > LONGEST_SUMMARY) {
            throw Refused.field("summary", "act.summary.tooLong", LONGEST_SUMMARY);
        }
    }
}
