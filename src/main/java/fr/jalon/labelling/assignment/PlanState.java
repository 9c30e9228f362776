package fr.jalon.labelling.assignment;

/** Where a plan stands. */
public enum PlanState {
    /** Asked for: nobody works on it yet. */
    WANTED,
    /** The solver works on it. */
    SOLVING,
    /** It can be read, then applied or dropped. */
    PROPOSED,
    /** The solver stopped: it can be asked for again. */
    FAILED,
    /** Its pairs and days are those of the audits. */
    APPLIED,
    /** Nobody wants it. */
    DROPPED;

    /** Whether something is still to come by itself. */
    public boolean isBusy() {
        return this == WANTED || this == SOLVING;
    }
}
