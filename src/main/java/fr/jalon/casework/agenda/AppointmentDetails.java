package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An appointment to be made. Day and time are local to the structure.
 *
 * @param counsellorId account of whoever receives
 * @param siteId where, among the mission's sites; may be null
 * @param place where else, or which room; may be null
 */
public record AppointmentDetails(long counsellorId, Slot slot, String subject, Long siteId, String place) {

    /** Refuses a subject missing or too long, and a place too long. */
    public AppointmentDetails {
        if (subject == null || subject.isBlank()) {
            throw Refused.field("subject", "appointment.subject.missing");
        }
        if (subject.length() > CalendarEntry.LONGEST_TEXT) {
            throw Refused.field("subject", "appointment.tooLong", CalendarEntry.LONGEST_TEXT);
        }
        if (place != null && place.length() > CalendarEntry.LONGEST_TEXT) {
            throw Refused.field("place", "appointment.tooLong", CalendarEntry.LONGEST_TEXT);
        }
        place = place == null || place.isBlank() ? null : place.strip();
        subject = subject.strip();
    }

    /** At another place than the mission's sites. */
    public AppointmentDetails(
            long counsellorId, LocalDate day, LocalTime start, int minutes, String subject, String place) {
        this(counsellorId, new Slot(day, start, minutes), subject, null, place);
    }
}
