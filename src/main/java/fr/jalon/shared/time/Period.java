package fr.jalon.shared.time;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/** Days from {@code start} to {@code end}, both included. Refuses an end before its start. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (start == null || end == null || end.isBefore(start)) {
            throw new Refused("error.period");
        }
    }

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
