package fr.jalon.labelling.campaign;

/**
 * How much of a step is done.
 *
 * @param remaining audits that have not passed it, wherever they are before it
 * @param passed audits that passed it in the time observed
 */
public record StepCount(ForecastStep step, int remaining, int passed) {}
