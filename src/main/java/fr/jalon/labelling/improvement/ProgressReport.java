package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.util.Set;

/**
 * How far an action is, as one who carries it says.
 *
 * @param progress percent; null: as it was
 * @param doneSteps steps that are done, the others are not; null: as they were
 * @param measure a figure of the indicator, or null
 */
public record ProgressReport(ActionState state, Integer progress, Set<Long> doneSteps, MeasureLine measure) {

    /** Refuses a percentage that is none. */
    static void checkPercent(Integer progress) {
        if (progress != null && (progress < 0 || progress > 100)) {
            throw Refused.field("progress", "improvement.progressWrong");
        }
    }

    void check() {
        if (state == null) {
            throw Refused.field("state", "improvement.stateRequired");
        }
        checkPercent(progress);
    }
}
