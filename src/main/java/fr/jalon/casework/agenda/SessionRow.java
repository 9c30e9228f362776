package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A collective session in a list.
 *
 * @param taken places that are taken
 */
public record SessionRow(
        long id,
        LocalDate day,
        LocalTime start,
        int minutes,
        String subject,
        ActKind actKind,
        SessionStatus status,
        long counsellorId,
        int seats,
        long taken) {

    /** Seats that are left. */
    public long getLeft() {
        return Math.max(0, seats - taken);
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }
}
