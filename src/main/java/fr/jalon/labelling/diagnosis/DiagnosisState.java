package fr.jalon.labelling.diagnosis;

/** A self-diagnosis is open until the director signs it; a signed one no longer changes. */
public enum DiagnosisState {
    OPEN,
    SIGNED,
    /** A migration made a copy of it on a newer version of its reference, which took over. */
    SUPERSEDED;

    /** Whether the next cycle may begin with it. */
    boolean counts() {
        return this == OPEN || this == SIGNED;
    }
}
