package fr.jalon.casework.indicator;

import fr.jalon.shared.database.SqlText;
import java.util.HashMap;
import java.util.Map;

/**
 * The young people that an indicator counts, instead of their number.
 *
 * @param query SQL that gives their identifiers, its parameters named
 */
public record IndicatorPopulation(IndicatorDefinition definition, IndicatorScope scope, String query) {

    /** A query around this one: {@code before}, the query of the population, {@code after}; both may use its parameters. */
    public SqlText within(String before, String after) {
        Map<String, Object> values = new HashMap<>();
        values.put("start", scope.period().start());
        values.put("end", scope.period().end());
        if (scope.site() != null) {
            values.put("site", scope.site());
        }
        return new SqlText().add(before + query + after, values);
    }
}
