package fr.jalon.labelling.assessment;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;

/**
 * What is said of a criterion in an audit; a draft may still lack its level or its reason.
 *
 * @param level a level of the criterion's scale; null while it is not scored, or where it does not apply
 * @param applicable false where the criterion does not concern the structure
 * @param reason what it rests on; empty, not null, while there is none
 */
public record Verdict(Integer level, boolean applicable, String reason) {
    /** The longest reason, in characters. */
    public static final int LONGEST = 8_000;

    /** What is said before anything is. */
    static final Verdict NONE = new Verdict(null, true, "");

    public Verdict {
        level = applicable ? level : null;
        reason = reason == null ? "" : reason.strip();
    }

    /** Whether both a level, or that it does not apply, and a reason are given. */
    public boolean complete() {
        return (level != null || !applicable) && !reason.isEmpty();
    }

    /** Whether the other says the same of the criterion, whatever its reason. */
    boolean sameLevel(Verdict other) {
        return applicable == other.applicable && (level == null ? other.level == null : level.equals(other.level));
    }

    /** Refuses what even a draft may not say: a level that the scale lacks, setting a universal criterion aside. */
    void checkDraft(QualityReference reference, ReferenceNode criterion) {
        if (!applicable && criterion.details().always()) {
            throw Refused.field("applicable", "diagnosis.alwaysApplies");
        }
        if (level != null && reference.step(criterion, level).isEmpty()) {
            throw Refused.field("level", "diagnosis.levelRequired");
        }
        if (reason.length() > LONGEST) {
            throw Refused.field("reason", "diagnosis.textTooLong", LONGEST);
        }
    }

    /** Refuses what is not finished. */
    void check(QualityReference reference, ReferenceNode criterion) {
        checkDraft(reference, criterion);
        if (level == null && applicable) {
            throw Refused.field("level", "diagnosis.levelRequired");
        }
        if (reason.isEmpty()) {
            throw Refused.field("reason", "diagnosis.reasonRequired");
        }
    }
}
