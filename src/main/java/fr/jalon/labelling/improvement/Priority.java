package fr.jalon.labelling.improvement;

/** How much an action matters. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
