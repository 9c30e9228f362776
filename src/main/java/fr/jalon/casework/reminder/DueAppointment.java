package fr.jalon.casework.reminder;

import java.time.LocalDateTime;

/**
 * An appointment of which somebody is to be reminded.
 *
 * @param siteId may be null, as the place, the mail and the telephone
 * @param startsAt local to the structure
 */
public record DueAppointment(
        long id,
        long youngPersonId,
        String firstName,
        String mail,
        String phone,
        long counsellorId,
        LocalDateTime startsAt,
        Long siteId,
        String place) {

    /** Without what is personal. */
    @Override
    public String toString() {
        return "DueAppointment " + id;
    }
}
