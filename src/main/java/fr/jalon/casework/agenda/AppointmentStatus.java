package fr.jalon.casework.agenda;

/** Where an appointment stands, in the words of i-Milo. */
public enum AppointmentStatus {
    PLANNED,
    PRESENT,
    ABSENT,
    CANCELLED,
    POSTPONED,
    /** Over, and nobody can say any more how it ended. */
    NOT_SPECIFIED;

    /** Whether nothing more is to be said of it. */
    public boolean isClosed() {
        return this != PLANNED;
    }

    /** Whether it tells who was there: not to be known before the day. */
    boolean isAttendance() {
        return this == PRESENT || this == ABSENT || this == NOT_SPECIFIED;
    }
}
