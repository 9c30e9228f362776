package fr.jalon.casework.reminder;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A reminder in a list, with whom it concerns. */
public record ReminderRow(
        ReminderChannel channel,
        Reminder.State state,
        int attempts,
        LocalDateTime triedAt,
        long youngPersonId,
        String firstName,
        String birthName,
        String usedName,
        LocalDate day,
        LocalTime start) {

    /** First name and the name used. */
    public String getDisplayName() {
        return firstName + " " + (usedName == null ? birthName : usedName);
    }

    /** Identifier of the file in URLs. */
    public String getFileKey() {
        return Ids.text(youngPersonId);
    }
}
