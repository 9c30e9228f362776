package fr.jalon.labelling.audit;

/** What becomes of an audit for one auditor. */
enum AssignmentChange {
    /** It is given to the auditor. */
    GIVEN,
    /** Its days are others. */
    MOVED,
    /** It is the auditor's no more. */
    TAKEN
}
