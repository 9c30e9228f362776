package fr.jalon.labelling.reminder;

import java.time.LocalDate;
import java.util.Optional;

/** When somebody is reminded: each once for a date. */
enum Occasion {
    FIRST,
    LAST,
    /** From the day after it was due. */
    LATE;

    /** Nobody is told of what was over so many days ago: it was known, or was there before reminders were. */
    static final int FORGOTTEN = 30;

    /** The one for a date on a day, if there is one. */
    static Optional<Occasion> on(LocalDate today, LocalDate due, int firstDays, int lastDays) {
        if (due.isBefore(today)) {
            return due.isBefore(today.minusDays(FORGOTTEN)) ? Optional.empty() : Optional.of(LATE);
        }
        if (!due.isAfter(today.plusDays(lastDays))) {
            return Optional.of(LAST);
        }
        return due.isAfter(today.plusDays(firstDays)) ? Optional.empty() : Optional.of(FIRST);
    }
}
