package fr.jalon.labelling.commission;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where an item of an agenda stands, and where it may go from there. */
public enum ItemState {
    WAITING("neutral", "clock"),
    /** A vote on a proposal is open. */
    VOTING("attention", "inbox"),
    /** The vote is counted: it is recorded as a decision, or another proposal is voted on. */
    VOTED("accent", "chart-bar"),
    DECIDED("good", "check-circle"),
    /** Left to another session. */
    POSTPONED("neutral", "forward");

    private final String tone;
    private final String icon;

    ItemState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    private Set<ItemState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(VOTING, POSTPONED);
            case VOTING -> EnumSet.of(VOTED);
            case VOTED -> EnumSet.of(VOTING, DECIDED, POSTPONED);
            case DECIDED, POSTPONED -> EnumSet.noneOf(ItemState.class);
        };
    }

    /** Whether an item in this state may pass to the other. */
    public boolean mayBecome(ItemState other) {
        return next().contains(other);
    }

    /** Refuses, as a conflict, where this state does not lead to the other. */
    void requireBecomes(ItemState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("commission.refused.itemState");
        }
    }

    /** Whether the session is done with it. */
    public boolean isSettled() {
        return next().isEmpty();
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
