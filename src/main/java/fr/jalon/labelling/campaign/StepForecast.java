package fr.jalon.labelling.campaign;

/**
 * How long a step still takes.
 *
 * @param remaining audits that have not passed it
 * @param passed audits that passed it in the time observed
 * @param basis what its pace comes from
 * @param perMonth audits a month at that pace; 0 where it is not known
 * @param days until the last audit passed it; 0 where it is done or not known
 */
public record StepForecast(ForecastStep step, int remaining, int passed, Basis basis, double perMonth, long days) {

    /** What the pace of a step comes from. */
    public enum Basis {
        /** No audit is left. */
        DONE,
        /** The audits that passed it of late. */
        OBSERVED,
        /** The capacity of the campaign: fewer visits are possible than were observed, or none was held yet. */
        CAPACITY,
        /** Visits are planned until then: they are not faster than their calendar. */
        CALENDAR,
        /** Too few audits passed it. */
        TOO_LITTLE
    }

    boolean isKnown() {
        return basis != Basis.TOO_LITTLE;
    }
}
