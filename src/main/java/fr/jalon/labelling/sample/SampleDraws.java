package fr.jalon.labelling.sample;

import fr.jalon.casework.indicator.IndicatorCatalogue;
import fr.jalon.casework.indicator.IndicatorPopulation;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.Draw;
import fr.jalon.casework.sample.Population;
import fr.jalon.casework.sample.Stratification;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import java.time.Instant;
import java.util.Map;

/** Draws from the files of the mission of these tables, and states what was drawn. */
public final class SampleDraws {

    private final Tables tables;

    public SampleDraws(Tables tables) {
        this.tables = tables;
    }

    /** What was drawn, and what is said of it. */
    public record Result(Draw draw, SampleStatement statement) {}

    /** Whose it is and when: what a statement has beside the draw. */
    public record Made(String structureCode, String siteName, Instant at) {}

    /**
     * Draws.
     *
     * @throws Refused where there is nobody to draw from
     */
    public Result draw(String population, IndicatorScope scope, Stratification by, long seed, int wanted, Made made) {
        IndicatorPopulation counted = IndicatorCatalogue.shipped().population(population, scope);
        Draw draw = Population.of(counted, by, tables).draw(seed, wanted);
        if (draw.size() == 0) {
            throw Refused.field("population", "sample.populationEmpty");
        }
        Map<String, String> labels = Population.labels(draw, by, tables);
        SampleStatement statement = new SampleStatement(
                made.structureCode(),
                new SampleStatement.Source(
                        population,
                        counted.definition().version(),
                        counted.definition().label(),
                        counted.query()),
                scope,
                made.siteName(),
                by,
                seed,
                wanted,
                draw.population(),
                draw.digest().hex(),
                draw.size(),
                draw.drawnDigest().hex(),
                draw.strata().stream()
                        .map(one -> new SampleStatement.Stratum(
                                one.code(), labels.get(one.code()), one.population(), one.drawn()))
                        .toList(),
                made.at());
        return new Result(draw, statement);
    }
}
