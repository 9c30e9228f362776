package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;

/**
 * A score that is given, with its reason.
 *
 * @param level on the scale of the criterion; null where it does not apply
 */
public record GivenScore(boolean applicable, Integer level, String reason) {

    /** Refuses a score without a reason, and a level where the criterion does not apply or none where it does. */
    public GivenScore {
        if (applicable && level == null) {
            throw Refused.field("level", "assessment.refused.noLevel");
        }
        if (!applicable) {
            level = null;
        }
        reason = Written.required("reason", reason, "assessment.refused.noReason");
    }
}
