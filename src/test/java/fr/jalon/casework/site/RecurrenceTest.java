package fr.jalon.casework.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which of a month's Wednesdays a permanence is held. November 2026 has four: 4, 11, 18, 25; weeks 45 to 48. */
class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "EVERY_WEEK, 2026-11-04, true",
        "EVERY_WEEK, 2026-11-25, true",
        "EVEN_WEEKS, 2026-11-04, false",
        "EVEN_WEEKS, 2026-11-11, true",
        "ODD_WEEKS,  2026-11-04, true",
        "FIRST,      2026-11-04, true",
        "FIRST,      2026-11-11, false",
        "SECOND,     2026-11-11, true",
        "THIRD,      2026-11-18, true",
        "FOURTH,     2026-11-25, true",
        "LAST,       2026-11-25, true",
        "LAST,       2026-11-18, false",
        "FOURTH,     2026-12-23, true",
        "LAST,       2026-12-23, false",
        "LAST,       2026-12-30, true",
    })
    void fallsOnTheDaysItNames(Recurrence recurrence, LocalDate wednesday, boolean falls) {
        assertThat(recurrence.fallsOn(wednesday)).isEqualTo(falls);
    }

    @Test
    void anOpeningCoversWhatBeginsAndEndsWithinItsHours() {
        Opening morning = morning(Recurrence.EVERY_WEEK);
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(morning.covers(wednesday, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .isTrue();
        assertThat(morning.covers(wednesday, LocalTime.of(11, 30), LocalTime.of(12, 15)))
                .isFalse();
        assertThat(morning.covers(wednesday, LocalTime.of(8, 45), LocalTime.of(9, 30)))
                .isFalse();
        assertThat(morning.covers(wednesday.plusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0)))
                .isFalse();
    }

    @Test
    void openingsMeetWhereTheyShareHoursOfADay() {
        Opening everyWeek = morning(Recurrence.EVERY_WEEK);
        assertThat(morning(Recurrence.FIRST).meets(everyWeek)).isTrue();
        assertThat(morning(Recurrence.FIRST).meets(morning(Recurrence.THIRD))).isFalse();
        Opening afternoon = new Opening(1, DayOfWeek.WEDNESDAY, null, LocalTime.of(12, 0), LocalTime.of(17, 0));
        assertThat(afternoon.meets(everyWeek)).isFalse();
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new Opening(1, DayOfWeek.MONDAY, null, LocalTime.of(12, 0), LocalTime.of(9, 0)))
                .hasMessage("site.opening.hours.wrong");
        assertThatThrownBy(() -> new Opening(1, null, null, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .hasMessage("site.opening.weekday.missing");
    }

    private static Opening morning(Recurrence recurrence) {
        return new Opening(1, DayOfWeek.WEDNESDAY, recurrence, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }
}
