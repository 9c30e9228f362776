package fr.jalon.labelling.auditor;

/** How much experience an auditor has of these audits. */
public enum Seniority {
    /** Audits beside somebody with experience. */
    JUNIOR,
    CONFIRMED,
    /** Trains others. */
    SENIOR
}
