package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where an audit stands, and where it may go from there. */
public enum AuditState {
    /** Planned by a campaign; the structure has not asked yet. */
    PROGRAMMED,
    /** The structure filed its request; the label office has not said whether it is admissible. */
    REQUESTED,
    /** Admissible; pair or day are not known yet. */
    ADMITTED,
    /** Pair and day are known: the auditors read and prepare. */
    OPENED,
    /** The auditors are in the structure and record what they find. */
    ON_SITE,
    /** A follow-up: the auditors review documents at a distance and record what they find. */
    REVIEW,
    /** The findings were sent; the structure may reply until its deadline. */
    REPLY,
    /** The auditors answer the replies, write their report and sign it. */
    REPORT,
    /** Both auditors signed the report: the commission may decide. */
    CLOSED,
    /** Given up by the label office before it was closed. */
    CANCELLED;

    private Set<AuditState> next() {
        return switch (this) {
            case PROGRAMMED -> EnumSet.of(REQUESTED, CANCELLED);
            case REQUESTED -> EnumSet.of(ADMITTED, PROGRAMMED, CANCELLED);
            case ADMITTED -> EnumSet.of(OPENED, CANCELLED);
            case OPENED -> EnumSet.of(ON_SITE, REVIEW, ADMITTED, CANCELLED);
            case ON_SITE, REVIEW -> EnumSet.of(REPLY, CANCELLED);
            case REPLY -> EnumSet.of(REPORT, CANCELLED);
            case REPORT -> EnumSet.of(CLOSED, CANCELLED);
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
    public AuditState become(AuditState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("audit.refused.state");
        }
        return other;
    }

    /** Whether the auditors examine the structure, and so record findings. */
    public boolean isExamination() {
        return this == ON_SITE || this == REVIEW;
    }

    /** Refuses where pair and day may no longer be named. */
    void requireBeforeVisit() {
        if (!isBeforeVisit()) {
            throw Refused.conflict("audit.refused.visitBegun");
        }
    }

    /** Refuses where findings are not being recorded. */
    public void requireExamination() {
        if (!isExamination()) {
            throw Refused.conflict("audit.refused.noFindingNow");
        }
    }

    /** Refuses where the report is not being written. */
    public void requireReport() {
        if (this != REPORT) {
            throw Refused.conflict("audit.refused.noReportNow");
        }
    }

    /** Whether the auditors answer replies: from the findings that were sent to the signed report. */
    public boolean isAnswered() {
        return this == REPLY || this == REPORT;
    }

    /** Whether the auditors work on it: from pair and day to the signed report. */
    public boolean isWithAuditors() {
        return this == OPENED || isExamination() || isAnswered();
    }

    /** Whether pair and day may be named: the auditors have not begun. */
    public boolean isBeforeVisit() {
        return this == PROGRAMMED || this == REQUESTED || this == ADMITTED || this == OPENED;
    }

    /** Whether the structure may read the findings: they were sent to it. */
    public boolean isAfterFindings() {
        return isAnswered() || this == CLOSED;
    }

    /** Whether it is neither closed nor cancelled. */
    public boolean isUnderWay() {
        return !next().isEmpty();
    }
}
