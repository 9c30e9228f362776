package fr.jalon.labelling.review;

/** Whether a review or an evaluation is still written. */
public enum ReviewState {
    OPEN,
    CLOSED
}
