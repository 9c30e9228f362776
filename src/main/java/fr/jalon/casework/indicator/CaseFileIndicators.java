package fr.jalon.casework.indicator;

import fr.jalon.casework.site.Site;
import fr.jalon.casework.site.Sites;
import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts, in the case files of the current mission, what the catalogue defines. A use case of whoever shows it says who
 * may. It gives numbers, never a row.
 */
@ApplicationScoped
public class CaseFileIndicators {

    private final EntityManager entities;
    private final Sites sites;
    private final Clock clock;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();

    @Inject
    CaseFileIndicators(EntityManager entities, Sites sites, Clock clock) {
        this.entities = entities;
        this.sites = sites;
        this.clock = clock;
    }

    CaseFileIndicators() {
        this(null, null, null);
    }

    /** What can be counted, in the order of the catalogue. */
    public List<IndicatorDefinition> definitions() {
        return catalogue.definitions();
    }

    /** The sites of which it can be counted. */
    public List<Site> sites() {
        return sites.all();
    }

    /** Counts now, of all of the current mission; refuses a code that is not defined. */
    public IndicatorResult compute(String code, Period period) {
        return compute(code, IndicatorScope.of(period));
    }

    /** Counts now, in the current mission; refuses a code, site or public that is not defined. */
    public IndicatorResult compute(String code, IndicatorScope scope) {
        return compute(catalogue.get(code), scope);
    }

    /** Counts as that version of an indicator did; empty where nobody knows any more how it did. */
    public Optional<IndicatorResult> compute(String code, int version, IndicatorScope scope) {
        return catalogue.get(code, version).map(definition -> compute(definition, scope));
    }

    private IndicatorResult compute(IndicatorDefinition definition, IndicatorScope scope) {
        String siteName = scope.site() == null ? null : sites.get(scope.site()).name();
        String query = catalogue.scoped(definition.numerator(), scope);
        String whole = definition.denominator() == null ? null : catalogue.scoped(definition.denominator(), scope);
        return new IndicatorResult(
                definition,
                scope,
                siteName,
                number(query, scope),
                whole == null ? null : (Long) number(whole, scope),
                query,
                whole,
                clock.instant());
    }

    private long number(String query, IndicatorScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("start", scope.period().start());
        values.put("end", scope.period().end());
        if (scope.site() != null) {
            values.put("site", scope.site());
        }
        Number value = (Number) new SqlText().add(query, values).query(entities).getSingleResult();
        return value.longValue();
    }
}
