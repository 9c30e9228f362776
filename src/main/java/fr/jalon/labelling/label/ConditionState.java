package fr.jalon.labelling.label;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where a condition of a label stands, and where it may go from there. */
public enum ConditionState {
    /** The structure has to bring something, for the first time or again. */
    AWAITED("attention", "hourglass"),
    /** The structure brought something that the label office has not looked at. */
    BROUGHT("accent", "inbox"),
    LIFTED("good", "check-circle"),
    /** A decision on appeal did without it. */
    REPLACED("neutral", "minus-circle");

    private final String tone;
    private final String icon;

    ConditionState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    private Set<ConditionState> next() {
        return switch (this) {
            case AWAITED -> EnumSet.of(BROUGHT, REPLACED);
            case BROUGHT -> EnumSet.of(BROUGHT, AWAITED, LIFTED, REPLACED);
            case LIFTED, REPLACED -> EnumSet.noneOf(ConditionState.class);
        };
    }

    /** Whether a condition in this state may pass to the other. */
    public boolean mayBecome(ConditionState other) {
        return next().contains(other);
    }

    /** Refuses, as a conflict, where this state does not lead to the other. */
    void requireBecomes(ConditionState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("label.condition.refused." + (other == LIFTED ? "notBrought" : "state"));
        }
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
