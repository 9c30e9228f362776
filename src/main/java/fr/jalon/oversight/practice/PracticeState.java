package fr.jalon.oversight.practice;

/** How far a practice is. */
public enum PracticeState {
    /** Waits for the association. */
    PROPOSED,
    /** Sent back with a reason; its author may offer it again. */
    RETURNED,
    /** Read by all. */
    PUBLISHED,
    /** Taken back by its author. */
    WITHDRAWN;

    /** Style of its badge. */
    public String tone() {
        return switch (this) {
            case PROPOSED -> "accent";
            case RETURNED -> "attention";
            case PUBLISHED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
