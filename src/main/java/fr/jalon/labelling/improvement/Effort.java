package fr.jalon.labelling.improvement;

/** How much work an action is. */
public enum Effort {
    SMALL,
    MEDIUM,
    LARGE
}
