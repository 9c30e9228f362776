package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.error.Refused;

/**
 * A collective session to be held.
 *
 * @param counsellorId account of whoever leads it
 * @param actKind what those present will have attended: {@code WORKSHOP} or {@code COLLECTIVE_INFORMATION}
 * @param theme may be null
 * @param seats 1 to 200
 * @param siteId among the mission's sites; may be null
 * @param place elsewhere, or the room; may be null
 */
public record SessionDetails(
        long counsellorId,
        Slot slot,
        String subject,
        ActKind actKind,
        Theme theme,
        int seats,
        Long siteId,
        String place) {

    private static final int MOST_SEATS = 200;

    /** Refuses a kind that is not attended in a group, and a number of seats out of bounds. */
    public SessionDetails {
        if (actKind != ActKind.WORKSHOP && actKind != ActKind.COLLECTIVE_INFORMATION) {
            throw Refused.field("actKind", "session.kind.missing");
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw Refused.field("seats", "session.seats.wrong", MOST_SEATS);
        }
        if (place != null && place.length() > CalendarEntry.LONGEST_TEXT) {
            throw Refused.field("place", "appointment.tooLong", CalendarEntry.LONGEST_TEXT);
        }
        place = place == null || place.isBlank() ? null : place.strip();
    }
}
