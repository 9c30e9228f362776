package fr.jalon.labelling.commission;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where a session stands, and where it may go from there. */
public enum SessionState {
    /** Its agenda is being made; members see nothing of it. */
    PLANNED("neutral", "pencil"),
    /** Its agenda was sent: members read the files. */
    CONVENED("accent", "send"),
    OPEN("attention", "users"),
    /** All is decided or postponed: the president reads the minutes. */
    CLOSED("accent", "file-edit"),
    /** The minutes are signed: nothing of it changes, and members read its files no more. */
    SIGNED("good", "lock"),
    CANCELLED("neutral", "times");

    private final String tone;
    private final String icon;

    SessionState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    private Set<SessionState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONVENED, CANCELLED);
            case CONVENED -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(SIGNED);
            case SIGNED, CANCELLED -> EnumSet.noneOf(SessionState.class);
        };
    }

    /** Whether a session in this state may pass to the other. */
    public boolean mayBecome(SessionState other) {
        return next().contains(other);
    }

    /** Refuses, as a conflict, where this state does not lead to the other. */
    void requireBecomes(SessionState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("commission.refused.sessionState");
        }
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
