package fr.jalon.labelling.evidence;

/** What a piece of evidence is made of. */
public enum EvidenceKind {
    /** An uploaded file. */
    FILE,
    /** A written statement. */
    NOTE,
    /** A number computed from the case files, frozen. */
    INDICATOR
}
