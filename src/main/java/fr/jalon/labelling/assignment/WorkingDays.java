package fr.jalon.labelling.assignment;

import fr.jalon.shared.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The days on which a visit may take place: Monday to Friday but for the public holidays that the Code du travail names
 * (article L3133-1). What some départements add is not known here.
 */
final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(1, 39, 50);

    private WorkingDays() {}

    static boolean isWorked(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY
                && week != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !DAYS_AFTER_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /** The first days of visits of so many days in a row within the period; a visit spans no night of a weekend. */
    static List<LocalDate> starts(Period period, int length) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate last = period.end().minusDays(length - 1L);
        for (LocalDate day = period.start(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean worked = true;
            for (int i = 0; i < length && worked; i++) {
                worked = isWorked(day.plusDays(i));
            }
            if (worked) {
                starts.add(day);
            }
        }
        return starts;
    }

    /** Easter Sunday, by the rule of the Gregorian calendar as Butcher wrote it down in 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * week) / 451;
        int number = moon + week - 7 * correction + 114;
        return LocalDate.of(year, number / 31, number % 31 + 1);
    }
}
