package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A collective session in a list.
 *
 * @param theme may be null
 * @param taken places that are taken
 */
public record SessionRow(
        long id,
        LocalDate day,
        LocalTime start,
        int minutes,
        String subject,
        ActKind actKind,
        Theme theme,
        SessionStatus status,
        long counsellorId,
        int seats,
        long taken) {

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }
}
