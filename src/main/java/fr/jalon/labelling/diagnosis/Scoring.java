package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;

/**
 * What is said of a criterion; a draft may still lack its level or its reason.
 *
 * @param level a level of the reference's scale; null while it is not scored, or where it does not apply
 * @param applicable false where the criterion does not concern the structure
 * @param reason why this level, or why it does not apply; never empty once it is proposed
 */
public record Scoring(Integer level, boolean applicable, String reason, String strengths, String weaknesses) {
    /** The longest text kept, in characters. */
    public static final int LONGEST = 4000;

    public Scoring {
        reason = strip(reason);
        strengths = strip(strengths);
        weaknesses = strip(weaknesses);
    }

    /** Whether something was decided: a level, or that it does not apply. */
    public boolean decided() {
        return level != null || !applicable;
    }

    /** Whether nothing is said yet. */
    public boolean blank() {
        return !decided() && reason == null && strengths == null && weaknesses == null;
    }

    /** Refuses what is not finished: besides what a draft may not say, a score without level or reason. */
    void check(QualityReference reference, ReferenceNode criterion) {
        checkDraft(reference, criterion);
        if (applicable && level == null) {
            throw Refused.field("level", "diagnosis.levelRequired");
        }
        if (reason == null) {
            throw Refused.field("reason", "diagnosis.reasonRequired");
        }
    }

    /** Refuses a level that the criterion's scale does not have, setting a universal criterion aside, texts too long. */
    void checkDraft(QualityReference reference, ReferenceNode criterion) {
        if (!applicable && criterion.details().always()) {
            throw Refused.field("applicable", "diagnosis.alwaysApplies");
        }
        if (applicable && level != null && reference.step(criterion, level).isEmpty()) {
            throw Refused.field("level", "diagnosis.levelRequired");
        }
        refuseLong("reason", reason);
        refuseLong("strengths", strengths);
        refuseLong("weaknesses", weaknesses);
    }

    private static void refuseLong(String field, String text) {
        if (text != null && text.length() > LONGEST) {
            throw Refused.field(field, "diagnosis.textTooLong", LONGEST);
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
