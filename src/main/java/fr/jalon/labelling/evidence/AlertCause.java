package fr.jalon.labelling.evidence;

/** What of a frozen indicator does not hold. */
public enum AlertCause {
    /** The figure is another one now. */
    VALUE,
    /** It is counted in another way now. */
    QUERY,
    /** What is kept of it is not what was frozen. */
    HASH;

    static AlertCause of(Verification verification) {
        if (!verification.intact()) {
            return HASH;
        }
        return verification.sameQuery() ? VALUE : QUERY;
    }
}
