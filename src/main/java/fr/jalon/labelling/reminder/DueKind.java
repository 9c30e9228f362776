package fr.jalon.labelling.reminder;

/** What may be due. */
enum DueKind {
    ACTION,
    STEP,
    /** The review of a quarter that is over. */
    REVIEW,
    /** A piece of evidence that ends. */
    EVIDENCE
}
