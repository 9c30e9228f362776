package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time in an agenda, local to the structure.
 *
 * @param minutes 5 to 720
 */
public record Slot(LocalDate day, LocalTime start, int minutes) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;

    /** Refuses a missing day or hour, and a length out of bounds. */
    public Slot {
        if (day == null) {
            throw Refused.field("day", "appointment.day.missing");
        }
        if (start == null) {
            throw Refused.field("start", "appointment.start.missing");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Refused.field("length", "appointment.minutes.wrong", SHORTEST, LONGEST);
        }
    }

    LocalDateTime startsAt() {
        return day.atTime(start);
    }

    LocalDateTime endsAt() {
        return startsAt().plusMinutes(minutes);
    }
}
