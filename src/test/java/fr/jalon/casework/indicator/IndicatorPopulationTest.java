package fr.jalon.casework.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import org.junit.jupiter.api.Test;

/** The young people that an indicator counts. */
class IndicatorPopulationTest {

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();
    private final IndicatorScope scope = new IndicatorScope(Period.year(2026), 9L, "MINORS");

    @Test
    void eachIndicatorThatCountsGivesItsYoungPeopleWithTheSameConditions() {
        assertThat(catalogue.populations()).hasSizeGreaterThan(10).allSatisfy(one -> {
            IndicatorPopulation population = catalogue.population(one.code(), scope);
            String counted = catalogue.scoped(one.numerator(), scope);
            assertThat(population.query()).startsWith("SELECT DISTINCT p.id FROM ");
            assertThat(population.query()).endsWith(counted.substring(counted.indexOf(" FROM ")));
        });
    }

    @Test
    void anIndicatorThatIsNoCountIsNoPopulation() {
        assertThatThrownBy(() -> catalogue.population("CEJ_MET_RATE", scope)).isInstanceOf(Refused.class);
    }

    @Test
    void aVersionThatNamesNobodyIsNotGuessed() {
        assertThat(catalogue.population("FIRST_WELCOMES", 1, scope)).isEmpty();
    }
}
