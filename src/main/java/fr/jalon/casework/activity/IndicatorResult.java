package fr.jalon.casework.activity;

import fr.jalon.shared.time.Period;
import java.time.Instant;

/**
 * What a count gave.
 *
 * @param version of the definition
 * @param label in French
 * @param query the SQL that was run, with :start and :end for the days of the period
 */
public record IndicatorResult(
        String code, int version, String label, Period period, long value, String query, Instant computedAt) {}
