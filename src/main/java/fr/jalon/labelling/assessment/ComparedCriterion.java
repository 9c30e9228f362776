package fr.jalon.labelling.assessment;

import fr.jalon.labelling.reference.ScaleStep;
import java.util.List;

/**
 * A criterion with what each gave it, side by side.
 *
 * @param selfLevel the structure's own; null where it does not apply or was not scored
 * @param mine the reader's, where the reader is an auditor of the pair, the certification body's for others; null where none
 * @param other the other auditor's; null where there is none, or where the reader is not to see it yet
 * @param otherProposed whether the other auditor proposed a score, seen or not
 * @param agreed what both agreed on; null where they have not
 * @param steps of its scale
 */
public record ComparedCriterion(
        String axisCode,
        String axisTitle,
        String code,
        String title,
        Integer selfLevel,
        boolean selfApplicable,
        String selfReason,
        AuditorScore mine,
        AuditorScore other,
        boolean otherProposed,
        AuditorScore agreed,
        List<ScaleStep> steps) {

    public ComparedCriterion {
        steps = List.copyOf(steps);
    }

    /** As the auditor of this voice sees it: the other's score only once both have proposed theirs. */
    ComparedCriterion as(Voice voice) {
        AuditorScore own = voice == Voice.NETWORK ? other : mine;
        AuditorScore others = voice == Voice.NETWORK ? mine : other;
        boolean proposed = others != null && others.isProposed();
        boolean seen = proposed && own != null && own.isProposed();
        return new ComparedCriterion(
                axisCode,
                axisTitle,
                code,
                title,
                selfLevel,
                selfApplicable,
                selfReason,
                own,
                seen ? others : null,
                proposed,
                agreed,
                steps);
    }

    /** Whether both auditors proposed a score. */
    public boolean isBothProposed() {
        return mine != null && mine.isProposed() && otherProposed;
    }

    /** Whether both are seen and differ. */
    public boolean isDiffering() {
        return isBothProposed() && other != null && !mine.agreesWith(other);
    }

    /** Whether one of the auditors scored it and both have not agreed yet. */
    boolean isOpen() {
        return agreed == null && (mine != null || other != null);
    }
}
