package fr.jalon.oversight.national;

/**
 * How long a step takes.
 *
 * @param audits how many passed it
 * @param median days that half of them do not exceed
 * @param ninth days that nine in ten do not exceed
 */
public record StepDelay(Step step, int audits, double median, double ninth) {}
