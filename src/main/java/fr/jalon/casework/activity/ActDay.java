package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/** On what day an act may have been held. */
final class ActDay {

    private ActDay() {}

    /** Refuses a day to come, or before the birth. */
    static void check(ActDetails details, LocalDate birthDate, LocalDate today) {
        if (details.heldOn().isAfter(today)) {
            throw Refused.field("heldOn", "act.heldOn.future");
        }
        if (details.heldOn().isBefore(birthDate)) {
            throw Refused.field("heldOn", "act.heldOn.beforeBirth");
        }
    }
}
