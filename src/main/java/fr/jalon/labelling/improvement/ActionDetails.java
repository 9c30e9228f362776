package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What is decided about an action beside who does what by when.
 *
 * @param effort may be null
 * @param startsOn the first day, or null
 * @param risk what may go wrong, or null
 * @param mitigation what is done against the risk, or null
 */
public record ActionDetails(
        ActionSource source,
        Priority priority,
        Effort effort,
        LocalDate startsOn,
        String risk,
        String mitigation,
        ActionIndicator indicator,
        ActionParts parts) {
    /** Nothing but the middle priority. */
    public static final ActionDetails NONE = new ActionDetails(null, null, null, null, null, null, null, null);

    private static final int LONGEST = 4000;

    public ActionDetails {
        source = source == null ? ActionSource.NONE : source;
        priority = priority == null ? Priority.MEDIUM : priority;
        risk = risk == null || risk.isBlank() ? null : risk.strip();
        mitigation = mitigation == null || mitigation.isBlank() ? null : mitigation.strip();
        indicator = indicator == null ? ActionIndicator.NONE : indicator;
        parts = parts == null ? ActionParts.NONE : parts;
    }

    /** Refuses what contradicts itself. */
    void check(LocalDate dueOn, LocalDate today) {
        if (startsOn != null && dueOn.isBefore(startsOn)) {
            throw Refused.field("due", "improvement.dueBeforeStart");
        }
        for (String text : Arrays.asList(risk, mitigation)) {
            if (text != null && text.length() > LONGEST) {
                throw Refused.field("risk", "improvement.descriptionTooLong");
            }
        }
        indicator.check(today);
        parts.check(dueOn);
    }
}
