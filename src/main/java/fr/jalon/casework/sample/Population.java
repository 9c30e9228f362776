package fr.jalon.casework.sample;

import fr.jalon.casework.indicator.IndicatorPopulation;
import fr.jalon.shared.database.SqlText;
import fr.jalon.tenancy.Tables;
import java.util.List;
import java.util.Map;

/**
 * The files that a sample is drawn from, each with its stratum. What is left of a file that went to another structure is
 * counted in figures and never drawn: there is nothing in it to read.
 */
public record Population(List<Draw.Candidate> files) {

    /** Finds it, in the mission of these tables. */
    public static Population of(IndicatorPopulation counted, Stratification by, Tables tables) {
        SqlText query = counted.within(
                "SELECT y.id, CAST(" + by.expression()
                        + " AS CHAR) FROM young_person y WHERE y.birth_name <> '' AND y.id IN (",
                ") ORDER BY y.id");
        return new Population(tables.list(
                query.toString(), row -> new Draw.Candidate(row.getLong(1), row.getString(2)), query.values()));
    }

    /** Draws from it. */
    public Draw draw(long seed, int wanted) {
        return Draw.of(seed, wanted, files);
    }

    /** What the strata of a draw are called. */
    public static Map<String, String> labels(Draw draw, Stratification by, Tables tables) {
        return by.labels(draw.strata().stream().map(Draw.Stratum::code).toList(), tables);
    }
}
