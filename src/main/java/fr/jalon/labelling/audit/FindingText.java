package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;

/**
 * What a finding says.
 *
 * @param node code of the criterion or axis that it is on
 */
public record FindingText(FindingKind kind, String node, String text) {

    /** Refuses what is missing. */
    public FindingText {
        if (kind == null) {
            throw Refused.field("kind", "audit.refused.noKindOfFinding");
        }
        text = Written.required("text", text, "audit.refused.noText");
    }
}
