package fr.jalon.casework.agenda;

/** Where an appointment stands, in the words of i-Milo. */
public enum AppointmentStatus {
    PLANNED,
    PRESENT,
    ABSENT,
    CANCELLED,
    POSTPONED;

    /** Whether nothing more is to be said of it. */
    public boolean isClosed() {
        return this != PLANNED;
    }
}
