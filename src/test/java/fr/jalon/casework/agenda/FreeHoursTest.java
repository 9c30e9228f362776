package fr.jalon.casework.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.site.Sites;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where an appointment fits. */
class FreeHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime MORNING = MONDAY.atTime(7, 0);

    private final SortedMap<LocalDate, List<Sites.Hours>> open = new TreeMap<>();

    @Test
    void itFitsOneAfterTheOtherWithinTheHours() {
        open(MONDAY, "09:00", "11:00");
        assertThat(starts(List.of(), 45, MORNING)).containsExactly("2026-11-23T09:00", "2026-11-23T09:45");
    }

    @Test
    void itBeginsOnTheQuarterAfterWhatIsPlanned() {
        open(MONDAY, "09:00", "11:00");
        assertThat(starts(List.of(taken("09:20", "09:50")), 45, MORNING)).containsExactly("2026-11-23T10:00");
    }

    @Test
    void twoThingsPlannedOverOneAnotherLeaveNothingBetween() {
        open(MONDAY, "09:00", "12:00");
        assertThat(starts(List.of(taken("09:00", "10:30"), taken("09:30", "10:00")), 60, MORNING))
                .containsExactly("2026-11-23T10:30");
    }

    @Test
    void whatIsPastIsNotProposed() {
        open(MONDAY, "09:00", "11:00");
        assertThat(starts(List.of(), 45, MONDAY.atTime(9, 31))).containsExactly("2026-11-23T09:45");
    }

    @Test
    void theSameHoursOfTwoSitesAreProposedOnce() {
        open.put(MONDAY, List.of(hours("09:00", "10:00"), hours("09:00", "10:30")));
        assertThat(starts(List.of(), 45, MORNING)).containsExactly("2026-11-23T09:00", "2026-11-23T09:45");
    }

    @Test
    void soManyAtMostDayAfterDay() {
        open(MONDAY, "09:00", "12:00");
        open(MONDAY.plusDays(1), "09:00", "12:00");
        assertThat(starts(List.of(), 60, MORNING))
                .containsExactly(
                        "2026-11-23T09:00",
                        "2026-11-23T10:00",
                        "2026-11-23T11:00",
                        "2026-11-24T09:00",
                        "2026-11-24T10:00");
    }

    private void open(LocalDate day, String from, String until) {
        open.put(day, List.of(hours(from, until)));
    }

    private static Sites.Hours hours(String from, String until) {
        return new Sites.Hours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Appointments.Taken taken(String from, String until) {
        return new Appointments.Taken(MONDAY.atTime(LocalTime.parse(from)), MONDAY.atTime(LocalTime.parse(until)));
    }

    private List<String> starts(List<Appointments.Taken> taken, int minutes, LocalDateTime after) {
        return FreeHours.of(open, taken, minutes, after, 5).stream()
                .map(slot -> slot.startsAt().toString())
                .toList();
    }
}
