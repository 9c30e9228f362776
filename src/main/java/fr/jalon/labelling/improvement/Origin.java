package fr.jalon.labelling.improvement;

/** Where an action comes from. */
public enum Origin {
    GAP,
    FINDING,
    SWOT,
    PROJECT,
    OTHER
}
