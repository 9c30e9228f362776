package fr.jalon.labelling.review;

/** How an action slipped. */
public enum SlipKind {
    /** Its date has passed and it is not done. */
    LATE,
    /** It was given a later date since the last review. */
    POSTPONED,
    /** Some of its steps are late, though it is not. */
    STEPS_LATE,
    /** More was spent than planned. */
    OVERSPENT
}
