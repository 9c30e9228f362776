package fr.jalon.labelling.commission;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands, and where it may go from there. */
public enum AppealState {
    /** The label office has to say whether it is admissible. */
    FILED("attention", "inbox"),
    /** A session examines it. */
    ADMISSIBLE("accent", "forward"),
    INADMISSIBLE("bad", "times-circle"),
    /** The commission decided as before. */
    UPHELD("neutral", "equals"),
    /** The commission decided otherwise. */
    CHANGED("good", "sync");

    private final String tone;
    private final String icon;

    AppealState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    private Set<AppealState> next() {
        return switch (this) {
            case FILED -> EnumSet.of(ADMISSIBLE, INADMISSIBLE);
            case ADMISSIBLE -> EnumSet.of(UPHELD, CHANGED);
            case INADMISSIBLE, UPHELD, CHANGED -> EnumSet.noneOf(AppealState.class);
        };
    }

    /** Whether an appeal in this state may pass to the other. */
    public boolean mayBecome(AppealState other) {
        return next().contains(other);
    }

    /** Refuses, as a conflict, where this state does not lead to the other. */
    void requireBecomes(AppealState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("appeal.refused.state");
        }
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
