package fr.jalon.casework.workspace;

import fr.jalon.casework.file.ActionRequired;
import fr.jalon.casework.file.FileDates;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A file that needs action, and what it waits for, the most pressing first. */
public record FileToAct(long id, String name, List<ActionRequired> actions) {

    /** Identifier of the file in URLs. */
    public String getKey() {
        return Ids.text(id);
    }

    /** The most pressing one. */
    public ActionRequired getFirst() {
        return actions.get(0);
    }

    /** A file as read from the tables, before it is known what it waits for. */
    public record Row(
            long id,
            String firstName,
            String birthName,
            String usedName,
            LocalDateTime createdAt,
            LocalDate firstWelcomeOn,
            LocalDate lastActOn,
            LocalDate lastInterviewOn,
            LocalDate diagnosedOn,
            LocalDate contractEndsOn) {

        /** The dates that say what the file waits for; {@code openAppointmentOn} is null where all are closed. */
        FileDates dates(LocalDate openAppointmentOn) {
            return new FileDates(
                    createdAt.toLocalDate(),
                    firstWelcomeOn,
                    lastActOn,
                    lastInterviewOn,
                    diagnosedOn,
                    contractEndsOn,
                    openAppointmentOn);
        }

        String name() {
            return firstName + " " + (usedName == null ? birthName : usedName);
        }
    }
}
