package fr.jalon.labelling.diagnosis;

/** A self-diagnosis is open until it is submitted; a submitted one no longer changes. */
public enum DiagnosisState {
    OPEN,
    SUBMITTED
}
