package fr.jalon.labelling.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SINCE = TODAY.minusDays(Forecast.WINDOW - 1L);

    @Test
    void theStepThatNeedsLongestGivesTheDay() {
        Forecast forecast =
                forecast(SINCE, 30, null, step(ForecastStep.REQUEST, 10, 91), step(ForecastStep.REPORT, 50, 13));
        StepForecast bottleneck = forecast.bottleneck().orElseThrow();
        assertThat(bottleneck.step()).isEqualTo(ForecastStep.REPORT);
        assertThat(bottleneck.days()).isEqualTo(350);
        assertThat(forecast.completion()).contains(TODAY.plusDays(350));
    }

    @Test
    void fewerThanThreeAuditsAreNoPace() {
        Forecast forecast =
                forecast(SINCE, 30, null, step(ForecastStep.REQUEST, 10, 91), step(ForecastStep.REPORT, 5, 2));
        assertThat(forecast.isKnown()).isFalse();
        assertThat(forecast.completion()).isEmpty();
        assertThat(forecast.bottleneck()).isEmpty();
        assertThat(forecast.earliest()).contains(TODAY.plusDays(10));
        assertThat(forecast.steps().get(1).basis()).isEqualTo(StepForecast.Basis.TOO_LITTLE);
    }

    @Test
    void lessThanTwoWeeksAreNoPace() {
        LocalDate launched = TODAY.minusDays(Forecast.FEWEST_DAYS - 2L);
        assertThat(forecast(launched, 30, null, step(ForecastStep.REQUEST, 10, 40))
                        .isKnown())
                .isFalse();
        assertThat(forecast(launched.minusDays(1), 30, null, step(ForecastStep.REQUEST, 10, 40))
                        .isKnown())
                .isTrue();
    }

    @Test
    void visitsAreNotFasterThanTheCapacity() {
        StepForecast visits = forecast(SINCE, 10, null, step(ForecastStep.VISIT, 73, 91))
                .steps()
                .get(0);
        assertThat(visits.basis()).isEqualTo(StepForecast.Basis.CAPACITY);
        assertThat(visits.perMonth()).isEqualTo(10);
        assertThat(visits.days()).isEqualTo(223);
        StepForecast slower = forecast(SINCE, 60, null, step(ForecastStep.VISIT, 73, 91))
                .steps()
                .get(0);
        assertThat(slower.basis()).isEqualTo(StepForecast.Basis.OBSERVED);
        assertThat(slower.days()).isEqualTo(73);
    }

    @Test
    void beforeTheFirstVisitTheCapacityIsTheirPace() {
        Forecast forecast = forecast(TODAY, 20, null, step(ForecastStep.VISIT, 20, 0));
        assertThat(forecast.isKnown()).isTrue();
        assertThat(forecast.completion()).contains(TODAY.plusDays(31));
    }

    @Test
    void visitsAreNotOverBeforeTheLastOneThatIsPlanned() {
        Forecast forecast = forecast(SINCE, 60, TODAY.plusDays(200), step(ForecastStep.VISIT, 5, 91));
        assertThat(forecast.steps().get(0).basis()).isEqualTo(StepForecast.Basis.CALENDAR);
        assertThat(forecast.completion()).contains(TODAY.plusDays(200));
    }

    @Test
    void nothingIsForetoldOfACampaignWithoutAuditsNorOfOneThatIsOver() {
        assertThat(forecast(SINCE, 10, null).isUnstarted()).isTrue();
        assertThat(forecast(SINCE, 10, null).isKnown()).isFalse();
        Forecast over = forecast(SINCE, 10, null, step(ForecastStep.REQUEST, 0, 9), step(ForecastStep.VISIT, 0, 9));
        assertThat(over.isOver()).isTrue();
        assertThat(over.completion()).isEmpty();
    }

    @Test
    void whatIsObservedBeginsWithTheCampaignOrThirteenWeeksBack() {
        assertThat(Forecast.since(TODAY, TODAY.minusDays(500))).isEqualTo(SINCE);
        assertThat(Forecast.since(TODAY, TODAY.minusDays(3))).isEqualTo(TODAY.minusDays(3));
        assertThat(Forecast.since(TODAY, null)).isEqualTo(TODAY);
    }

    @Property
    void noStepNeedsLongerThanTheBottleneck(
            @ForAll("steps") List<StepCount> steps, @ForAll @IntRange(min = 1, max = 999) int capacity) {
        Forecast forecast = Forecast.of(new Forecast.Past(TODAY, SINCE, capacity, null, steps));
        forecast.bottleneck().ifPresent(longest -> {
            assertThat(forecast.steps()).allMatch(step -> step.days() <= longest.days());
            assertThat(forecast.completion()).contains(TODAY.plusDays(longest.days()));
            assertThat(forecast.completion()).isEqualTo(forecast.earliest());
        });
        assertThat(forecast.completion().isPresent()).isEqualTo(forecast.isKnown());
    }

    @Property
    void moreWorkIsNeverDoneSooner(
            @ForAll("steps") List<StepCount> steps,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        List<StepCount> busier = new ArrayList<>(steps);
        StepCount step = steps.get(which);
        busier.set(which, step(step.step(), step.remaining() + more, step.passed()));
        Forecast before = Forecast.of(new Forecast.Past(TODAY, SINCE, 30, null, steps));
        Forecast after = Forecast.of(new Forecast.Past(TODAY, SINCE, 30, null, busier));
        if (before.isKnown() && after.isKnown()) {
            assertThat(after.completion().orElseThrow())
                    .isAfterOrEqualTo(before.completion().orElseThrow());
        }
    }

    @Property
    void moreCapacityIsNeverLater(
            @ForAll("steps") List<StepCount> steps,
            @ForAll @IntRange(min = 1, max = 500) int capacity,
            @ForAll @IntRange(min = 0, max = 400) int more) {
        Forecast before = Forecast.of(new Forecast.Past(TODAY, SINCE, capacity, null, steps));
        Forecast after = Forecast.of(new Forecast.Past(TODAY, SINCE, capacity + more, null, steps));
        assertThat(after.isKnown()).isEqualTo(before.isKnown());
        before.completion()
                .ifPresent(day -> assertThat(after.completion().orElseThrow()).isBeforeOrEqualTo(day));
    }

    @Provide
    Arbitrary<List<StepCount>> steps() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 440);
        return numbers.list().ofSize(12).map(found -> {
            List<StepCount> steps = new ArrayList<>();
            for (ForecastStep step : ForecastStep.values()) {
                steps.add(step(step, found.get(2 * step.ordinal()), found.get(2 * step.ordinal() + 1)));
            }
            return steps;
        });
    }

    private static Forecast forecast(LocalDate since, int capacity, LocalDate lastPlanned, StepCount... steps) {
        return Forecast.of(new Forecast.Past(TODAY, since, capacity, lastPlanned, List.of(steps)));
    }

    private static StepCount step(ForecastStep step, int remaining, int passed) {
        return new StepCount(step, remaining, passed);
    }
}
