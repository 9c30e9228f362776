package fr.jalon.casework.agenda;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An appointment in an agenda, with whom.
 *
 * @param sessionId the collective session in which it is a place; null where the young person is expected alone
 */
public record AppointmentRow(
        long id,
        long youngPersonId,
        int fileNumber,
        String firstName,
        String birthName,
        String usedName,
        LocalDate day,
        LocalTime start,
        int minutes,
        String subject,
        String place,
        AppointmentStatus status,
        long counsellorId,
        Long sessionId) {

    /** First name and the name used. */
    public String getDisplayName() {
        return firstName + " " + (usedName == null ? birthName : usedName);
    }

    /** Identifier of the file in URLs. */
    public String getFileKey() {
        return Ids.text(youngPersonId);
    }

    /** Identifier of the collective session in URLs; null where it is none. */
    public String getSessionKey() {
        return sessionId == null ? null : Ids.text(sessionId);
    }

    public boolean isOpen() {
        return !status.isClosed();
    }
}
