package fr.jalon.labelling.diagnosis;

/** A self-diagnosis is open until it is submitted; a submitted one no longer changes. */
public enum DiagnosisState {
    OPEN,
    SUBMITTED,
    /** A migration made a copy of it on a newer version of its reference, which took over. */
    SUPERSEDED
}
