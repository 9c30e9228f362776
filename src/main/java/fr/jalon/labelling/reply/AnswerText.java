package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;

/**
 * What auditors answer to a reply, with the reason.
 *
 * @param kind what the finding becomes where it is revised; null otherwise
 */
public record AnswerText(AnswerOutcome outcome, FindingKind kind, String text) {

    /** Refuses an answer without a reason, and one that revises a finding into nothing. */
    public AnswerText {
        if (outcome == null) {
            throw Refused.field("outcome", "reply.refused.noOutcome");
        }
        if (outcome == AnswerOutcome.REVISED && kind == null) {
            throw Refused.field("kind", "audit.refused.noKindOfFinding");
        }
        if (outcome != AnswerOutcome.REVISED) {
            kind = null;
        }
        text = Written.required("text", text, "reply.refused.noAnswer");
    }
}
