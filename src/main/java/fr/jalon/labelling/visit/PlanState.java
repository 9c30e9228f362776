package fr.jalon.labelling.visit;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** How far a plan of a visit is. */
public enum PlanState {
    /** The auditors write it; the structure does not see it. */
    DRAFT,
    /** The structure is to agree or to comment. */
    SENT,
    /** The structure asks for changes. */
    COMMENTED,
    /** The structure agreed: the visit may begin. */
    AGREED;

    private Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(AGREED, COMMENTED, DRAFT);
            case COMMENTED, AGREED -> EnumSet.of(DRAFT);
        };
    }

    /**
     * The next state; what is written anew is a draft again, and to be agreed again.
     *
     * @throws Refused as a conflict where this state does not lead there
     */
    PlanState become(PlanState other) {
        if (!next().contains(other)) {
            throw Refused.conflict("visit.refused.state");
        }
        return other;
    }
}
