package fr.jalon.labelling.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days a visit may be, and how far it is. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsWhenTheCalendarSays(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-06", "2026-05-14", "2026-05-25", "2026-07-14", "2026-11-11", "2026-12-25", "2026-11-21"})
    void nobodyVisitsOnAHolidayOrAWeekend(LocalDate day) {
        assertThat(WorkingDays.isWorked(day)).isFalse();
    }

    @Test
    void aVisitOfTwoDaysDoesNotSpanAWeekend() {
        Period week = new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        assertThat(WorkingDays.starts(week, 2))
                .containsExactly(
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 11, 19));
    }

    @ParameterizedTest
    @CsvSource({"75, 59, 180, 220", "14, 76, 95, 130", "29, 67, 850, 960", "75, 974, 9000, 9700", "13, 13, 0, 0"})
    void aJourneyIsAsLongAsOnTheMap(String from, String to, int least, int most) {
        assertThat(Distances.kilometres(from, to)).isBetween(least, most);
    }

    @Test
    void whereADepartmentIsNotKnownTheJourneyIsTakenAsLong() {
        assertThat(Distances.kilometres(null, "14")).isEqualTo(Distances.UNKNOWN);
    }
}
