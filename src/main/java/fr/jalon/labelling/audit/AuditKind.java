package fr.jalon.labelling.audit;

/** Why a structure is audited. */
public enum AuditKind {
    INITIAL,
    /** Checks, on documents and at a distance, that commitments hold. */
    FOLLOW_UP,
    RENEWAL;

    /** The state in which the auditors examine the structure. */
    AuditState examination() {
        return this == FOLLOW_UP ? AuditState.REVIEW : AuditState.ON_SITE;
    }
}
