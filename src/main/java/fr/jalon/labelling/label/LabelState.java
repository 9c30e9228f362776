package fr.jalon.labelling.label;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** What the label office or the commission made of a label; that its days are over is told by the calendar. */
public enum LabelState {
    IN_FORCE,
    SUSPENDED,
    WITHDRAWN,
    /** Another label of the same structure follows it, from a day that may be to come. */
    RENEWED;

    private Set<LabelState> next() {
        return switch (this) {
            case IN_FORCE -> EnumSet.of(SUSPENDED, WITHDRAWN, RENEWED);
            case SUSPENDED -> EnumSet.of(IN_FORCE, WITHDRAWN, RENEWED);
            case RENEWED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(LabelState.class);
        };
    }

    /** Whether a label in this state may pass to the other. */
    public boolean mayBecome(LabelState other) {
        return next().contains(other);
    }

    /**
     * The next state.
     *
     * @throws Refused as a conflict where this state does not lead there
     */
    LabelState become(LabelState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("label.refused.state");
        }
        return other;
    }
}
