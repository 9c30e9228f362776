package fr.jalon.casework.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Which of the Mondays, Tuesdays, … of a year an opening falls on. */
public enum Recurrence {
    EVERY_WEEK,
    EVEN_WEEKS,
    ODD_WEEKS,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST;

    private static final int DAYS_OF_A_WEEK = 7;

    /** Whether it falls on a day, the weekday being right: weeks are those of ISO 8601, places those in the month. */
    boolean fallsOn(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int place = (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK;
        return switch (this) {
            case EVERY_WEEK -> true;
            case EVEN_WEEKS -> week % 2 == 0;
            case ODD_WEEKS -> week % 2 == 1;
            case FIRST, SECOND, THIRD, FOURTH -> place == ordinal() - FIRST.ordinal();
            case LAST -> day.plus(1, ChronoUnit.WEEKS).getMonth() != day.getMonth();
        };
    }
}
