package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import java.util.List;

/** What a scale must be; fields are named after their row, as {@code label2}. */
final class Scales {
    private static final int HIGHEST = 100;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_MEANING = 2000;

    private Scales() {}

    /** Refuses what is no scale, at the row concerned. */
    static List<ScaleStep> checked(List<ScaleStep> steps) {
        if (steps.size() < 2) {
            throw Refused.field("label0", "reference.twoSteps");
        }
        int last = -1;
        for (int row = 0; row < steps.size(); row++) {
            ScaleStep step = steps.get(row);
            if (step.level() <= last || step.level() > HIGHEST) {
                throw Refused.field("level" + row, "reference.stepsRise", HIGHEST);
            }
            if (step.label() == null || step.label().length() > LONGEST_LABEL) {
                throw Refused.field("label" + row, "reference.stepLabel", step.level(), LONGEST_LABEL);
            }
            if (step.meaning() != null && step.meaning().length() > LONGEST_MEANING) {
                throw Refused.field("meaning" + row, "reference.textTooLong", LONGEST_MEANING);
            }
            last = step.level();
        }
        return steps;
    }
}
