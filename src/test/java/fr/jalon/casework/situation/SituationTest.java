package fr.jalon.casework.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.SituationCategory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void isPlannedBeforeItsFirstDayAndEndedAfterItsLast() {
        Situation week = lived(SituationCategory.PMSMP, TODAY, TODAY.plusDays(6));
        assertThat(week.stateOn(TODAY.minusDays(1))).isEqualTo(SituationState.PLANNED);
        assertThat(week.stateOn(TODAY)).isEqualTo(SituationState.ONGOING);
        assertThat(week.stateOn(TODAY.plusDays(6))).isEqualTo(SituationState.ONGOING);
        assertThat(week.stateOn(TODAY.plusDays(7))).isEqualTo(SituationState.ENDED);
    }

    @Test
    void theCurrentOneIsTheFirstUnderWayInTheOrderOfTheCategories() {
        Situation search = lived(SituationCategory.JOB_SEEKER, TODAY.minusYears(1), null);
        Situation immersion = lived(SituationCategory.PMSMP, TODAY.minusDays(2), TODAY.plusDays(2));
        Situation job = lived(SituationCategory.EMPLOYMENT, TODAY.plusDays(3), null);
        List<Situation> all = List.of(search, immersion, job);
        assertThat(Situation.current(all, TODAY)).contains(immersion);
        assertThat(Situation.current(all, TODAY.plusDays(3))).contains(job);
        assertThat(Situation.current(all, TODAY.minusDays(3))).contains(search);
        assertThat(Situation.current(all, TODAY.minusYears(2))).isEmpty();
    }

    @Test
    void aFirstDayThatIsCorrectedIsKnownFromThen() {
        Situation heard = Situation.heardOf(1, SituationCategory.JOB_SEEKER, TODAY, TODAY.atStartOfDay(), 1);
        assertThat(heard.isStartKnown()).isFalse();
        heard.become(new SituationDetails(SituationCategory.JOB_SEEKER, TODAY, null, null, "France Travail"));
        assertThat(heard.isStartKnown()).isFalse();
        heard.become(new SituationDetails(SituationCategory.JOB_SEEKER, TODAY.minusMonths(1), null, null, null));
        assertThat(heard.isStartKnown()).isTrue();
    }

    @Test
    void endsNoSoonerThanItStarts() {
        assertThatThrownBy(() -> details(TODAY, TODAY.minusDays(1), null)).hasMessage("situation.endsOn.beforeStart");
        assertThat(details(TODAY, TODAY, null).endsOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z1106", "D110", "D11066", "1D106"})
    void refusesAnOccupationThatIsNoRomeCode(String code) {
        assertThatThrownBy(() -> details(TODAY, null, code)).hasMessage("situation.romeCode.wrong");
    }

    @Test
    void readsARomeCodeAsPeopleTypeIt() {
        assertThat(details(TODAY, null, " d 1106").romeCode()).isEqualTo("D1106");
    }

    private static SituationDetails details(LocalDate startsOn, LocalDate endsOn, String romeCode) {
        return new SituationDetails(SituationCategory.EMPLOYMENT, startsOn, endsOn, romeCode, null);
    }

    private static Situation lived(SituationCategory category, LocalDate startsOn, LocalDate endsOn) {
        LocalDateTime now = TODAY.atStartOfDay();
        return new Situation(1, new SituationDetails(category, startsOn, endsOn, null, null), now, 1);
    }
}
