package fr.jalon.casework.agenda;

/** Where a collective session stands. */
public enum SessionStatus {
    PLANNED,
    /** Over, its attendance told. */
    HELD,
    CANCELLED
}
