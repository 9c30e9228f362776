package fr.jalon.casework.file;

import fr.jalon.casework.agenda.AppointmentStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One line of a file's timeline.
 *
 * @param kind what it is
 * @param titleKey key of its title
 * @param time hour, for an appointment; null otherwise
 * @param moment orders the timeline
 * @param text free text; null where there is none, or where the reader may not see it
 * @param author name of the counsellor; may be null
 * @param appointment identifier and state of an appointment; null otherwise
 */
public record TimelineEntry(
        Kind kind,
        String titleKey,
        LocalDate day,
        LocalTime time,
        LocalDateTime moment,
        String text,
        String author,
        AppointmentRef appointment) {

    /** The kinds of line. */
    public enum Kind {
        ACT,
        FIRST_WELCOME,
        APPOINTMENT,
        SITUATION,
        DIAGNOSIS,
        CONTRACT
    }

    /**
     * Which appointment, and how it stands.
     *
     * @param closable whether its outcome may be told today
     */
    public record AppointmentRef(long id, AppointmentStatus status, boolean closable) {}

    /** Whether it marks a step of the way. */
    public boolean isStep() {
        return kind == Kind.DIAGNOSIS || kind == Kind.CONTRACT || kind == Kind.FIRST_WELCOME;
    }
}
