package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where an audit stands, and where it may go from there. */
public enum AuditState {
    /** The pair is named, a day is planned. */
    OPENED,
    /** The auditors are in the structure and record what they find. */
    ON_SITE,
    /** A follow-up: the auditors review documents at a distance and record what they find. */
    REVIEW,
    /** The findings were sent; the structure may reply until its deadline. */
    REPLY,
    /** The auditors concluded: the commission may decide. */
    CLOSED,
    /** Given up by the label office before it was closed. */
    CANCELLED;

    private Set<AuditState> next() {
        return switch (this) {
            case OPENED -> EnumSet.of(ON_SITE, REVIEW, CANCELLED);
            case ON_SITE, REVIEW -> EnumSet.of(REPLY, CANCELLED);
            case REPLY -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(AuditState.class);
        };
    }

    /** Whether an audit in this state may pass to the other. */
    public boolean mayBecome(AuditState other) {
        return next().contains(other);
    }

    /**
     * The next state.
     *
     * @throws Refused as a conflict where this state does not lead there
     */
    AuditState become(AuditState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("audit.refused.state");
        }
        return other;
    }

    /** Whether the auditors examine the structure, and so record findings. */
    public boolean isExamination() {
        return this == ON_SITE || this == REVIEW;
    }

    /** Whether it is neither closed nor cancelled. */
    public boolean isUnderWay() {
        return !next().isEmpty();
    }
}
