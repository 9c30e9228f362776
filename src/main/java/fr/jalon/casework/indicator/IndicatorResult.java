package fr.jalon.casework.indicator;

import fr.jalon.shared.time.Period;
import java.time.Instant;

/**
 * What a figure was.
 *
 * @param siteName name of the site of the scope; null: all
 * @param value the numerator
 * @param denominator null of a number
 * @param query the SQL that was run for the value, its parameters named
 * @param denominatorQuery the same for the denominator, or null
 */
public record IndicatorResult(
        IndicatorDefinition definition,
        IndicatorScope scope,
        String siteName,
        long value,
        Long denominator,
        String query,
        String denominatorQuery,
        Instant computedAt) {

    public String code() {
        return definition.code();
    }

    public int version() {
        return definition.version();
    }

    public IndicatorUnit unit() {
        return definition.unit();
    }

    public Figure figure() {
        return new Figure(unit(), value, denominator);
    }

    /** In French. */
    public String label() {
        return definition.label();
    }

    public Period period() {
        return scope.period();
    }
}
