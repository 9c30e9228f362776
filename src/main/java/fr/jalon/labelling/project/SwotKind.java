package fr.jalon.labelling.project;

/** The four fields of the analysis: what comes from within, then what comes from without. */
public enum SwotKind {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT
}
