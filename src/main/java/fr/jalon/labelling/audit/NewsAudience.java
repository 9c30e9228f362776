package fr.jalon.labelling.audit;

/** Who is written to about an audit. */
enum NewsAudience {
    /** The national label office. */
    OFFICE,
    /** Those who lead quality in the audited structure. */
    STRUCTURE,
    /** The two auditors. */
    AUDITORS
}
