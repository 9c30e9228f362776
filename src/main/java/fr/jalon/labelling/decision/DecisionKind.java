package fr.jalon.labelling.decision;

/** What the commission may decide. */
public enum DecisionKind {
    LABEL,
    LABEL_WITH_CONDITIONS,
    DEFERRAL,
    REFUSAL;

    /** Whether a label follows. */
    public boolean awards() {
        return this == LABEL || this == LABEL_WITH_CONDITIONS;
    }
}
