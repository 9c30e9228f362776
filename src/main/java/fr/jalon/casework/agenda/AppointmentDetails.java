package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An appointment to be made. Day and time are local to the structure.
 *
 * @param counsellorId account of whoever receives
 * @param minutes 5 to 480
 * @param place may be null
 */
public record AppointmentDetails(
        long counsellorId, LocalDate day, LocalTime start, int minutes, String subject, String place) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int LONGEST_TEXT = 200;

    /** Refuses a missing day, time or subject, and a length out of bounds. */
    public AppointmentDetails {
        if (day == null) {
            throw Refused.field("day", "appointment.day.missing");
        }
        if (start == null) {
            throw Refused.field("start", "appointment.start.missing");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Refused.field("length", "appointment.minutes.wrong", SHORTEST, LONGEST);
        }
        if (subject == null || subject.isBlank()) {
            throw Refused.field("subject", "appointment.subject.missing");
        }
        if (subject.length() > LONGEST_TEXT || (place != null && place.length() > LONGEST_TEXT)) {
            throw Refused.field("subject", "appointment.tooLong", LONGEST_TEXT);
        }
        place = place == null || place.isBlank() ? null : place.strip();
        subject = subject.strip();
    }
}
