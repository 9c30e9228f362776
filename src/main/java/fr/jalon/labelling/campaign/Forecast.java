package fr.jalon.labelling.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a campaign will be completed. All steps go on at the same time: each has work left, which is the audits that have not
 * passed it, and a pace, which is how many passed it a day in the last thirteen weeks. The time it needs is the one divided by
 * the other, and the step that needs longest, the bottleneck, tells when the last audit is over. Visits are never held
 * faster than the capacity allows, nor before the last of them that is planned. A step that fewer than three audits passed,
 * or a campaign observed for less than two weeks, has no pace: then nothing is foretold. A pure function.
 */
public final class Forecast {

    /** Days that are looked back on. */
    static final int WINDOW = 91;

    static final int FEWEST_DAYS = 14;
    static final int FEWEST_AUDITS = 3;

    private static final double MONTHS = 12;
    private static final double YEAR = 365;

    /**
     * What happened so far.
     *
     * @param today last day that is observed
     * @param since first day that is observed
     * @param capacity visits in a month
     * @param lastPlanned last day of the visits that are planned and not held; null for none
     */
    public record Past(LocalDate today, LocalDate since, int capacity, LocalDate lastPlanned, List<StepCount> steps) {

        public Past {
            steps = List.copyOf(steps);
        }

        /** Days that are observed, today included. */
        long days() {
            return ChronoUnit.DAYS.between(since, today) + 1;
        }
    }

    private final Past past;
    private final List<StepForecast> steps;

    private Forecast(Past past) {
        this.past = past;
        this.steps = past.steps().stream().map(count -> of(past, count)).toList();
    }

    /** Looks ahead from what happened. */
    public static Forecast of(Past past) {
        return new Forecast(past);
    }

    /** The first day to observe: thirteen weeks back, or when the campaign began where that is later. */
    static LocalDate since(LocalDate today, LocalDate began) {
        LocalDate back = today.minusDays(WINDOW - 1L);
        return began == null || began.isAfter(today) ? today : began.isAfter(back) ? began : back;
    }

    private static StepForecast of(Past past, StepCount count) {
        if (count.remaining() == 0) {
            return step(count, StepForecast.Basis.DONE, 0, 0);
        }
        boolean observed = past.days() >= FEWEST_DAYS && count.passed() >= FEWEST_AUDITS;
        double pace = observed ? (double) count.passed() / past.days() : 0;
        if (count.step() == ForecastStep.VISIT) {
            return visits(past, count, pace);
        }
        return observed
                ? step(count, StepForecast.Basis.OBSERVED, pace, days(count, pace))
                : step(count, StepForecast.Basis.TOO_LITTLE, 0, 0);
    }

    private static StepForecast visits(Past past, StepCount count, double observed) {
        double most = past.capacity() * MONTHS / YEAR;
        boolean slower = observed > 0 && observed < most;
        double pace = slower ? observed : most;
        long days = days(count, pace);
        long planned = past.lastPlanned() == null ? 0 : ChronoUnit.DAYS.between(past.today(), past.lastPlanned());
        if (planned > days) {
            return step(count, StepForecast.Basis.CALENDAR, pace, planned);
        }
        return step(count, slower ? StepForecast.Basis.OBSERVED : StepForecast.Basis.CAPACITY, pace, days);
    }

    private static long days(StepCount count, double pace) {
        return (long) Math.ceil(count.remaining() / pace);
    }

    private static StepForecast step(StepCount count, StepForecast.Basis basis, double pace, long days) {
        return new StepForecast(count.step(), count.remaining(), count.passed(), basis, pace * YEAR / MONTHS, days);
    }

    /** Each step, in their order. */
    public List<StepForecast> steps() {
        return steps;
    }

    /** First day that is observed. */
    public LocalDate since() {
        return past.since();
    }

    /** Whether it has no audit. */
    public boolean isUnstarted() {
        return steps.isEmpty();
    }

    /** Whether no audit is left at any step. */
    public boolean isOver() {
        return !isUnstarted() && steps.stream().allMatch(one -> one.basis() == StepForecast.Basis.DONE);
    }

    /** Whether every step that is not done has a pace. */
    public boolean isKnown() {
        return !isUnstarted() && !isOver() && steps.stream().allMatch(StepForecast::isKnown);
    }

    /** The step that needs longest of those whose pace is known; none where nothing is foretold. */
    public Optional<StepForecast> bottleneck() {
        return isKnown() ? longest() : Optional.empty();
    }

    /** The day on which the last audit is decided; none where nothing is foretold. */
    public Optional<LocalDate> completion() {
        return bottleneck().map(step -> past.today().plusDays(step.days()));
    }

    /** The day before which the campaign is not completed, by the steps whose pace is known; none where there is none. */
    public Optional<LocalDate> earliest() {
        return longest().map(step -> past.today().plusDays(step.days()));
    }

    private Optional<StepForecast> longest() {
        return steps.stream().filter(step -> step.days() > 0).max(Comparator.comparingLong(StepForecast::days));
    }
}
