package fr.jalon.labelling.improvement;

/** How far an improvement action is. */
public enum ActionState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    DROPPED;

    /** Whether something is still to be done: only then can it be overdue. */
    public boolean isPending() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
