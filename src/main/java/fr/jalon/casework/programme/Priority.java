package fr.jalon.casework.programme;

/** How much a theme weighs now, for one of the two who talk. */
public enum Priority {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
