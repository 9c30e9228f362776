package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts over the case files of the current mission that evidence may be made of: named, versioned, reproducible
 * from their text. A use case of whoever shows them says who may. They give one number each, never a row.
 */
@ApplicationScoped
public class CaseFileIndicators {

    private static final Map<String, String> QUERIES = new TreeMap<>(Map.of(
            "FIRST_WELCOMES",
            "SELECT COUNT(*) FROM act WHERE kind = 'FIRST_WELCOME' AND elsewhere IS NULL"
                    + " AND held_on BETWEEN :start AND :end",
            "ACCOMPANIED",
            "SELECT COUNT(DISTINCT young_person_id) FROM act WHERE kind IN ('INDIVIDUAL_INTERVIEW', 'WORKSHOP',"
                    + " 'COLLECTIVE_INFORMATION') AND attendance = 'ATTENDED' AND elsewhere IS NULL"
                    + " AND held_on BETWEEN :start AND :end",
            "INDIVIDUAL_INTERVIEWS",
            "SELECT COUNT(*) FROM act WHERE kind = 'INDIVIDUAL_INTERVIEW' AND attendance = 'ATTENDED'"
                    + " AND elsewhere IS NULL AND held_on BETWEEN :start AND :end",
            "IN_DEPTH_DIAGNOSES",
            "SELECT COUNT(*) FROM diagnosis WHERE elsewhere IS NULL AND completed_on BETWEEN :start AND :end",
            "CEJ_ENTRIES",
            "SELECT COUNT(*) FROM engagement_contract WHERE elsewhere IS NULL AND starts_on BETWEEN :start AND :end"));

    /** Of all of them; 2: only what was attended counts; 3: what came with a transfer counts where it was done. */
    private static final int VERSION = 3;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    CaseFileIndicators(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    CaseFileIndicators() {
        this(null, null);
    }

    /** What can be counted, by code. */
    public List<IndicatorDefinition> definitions() {
        return QUERIES.entrySet().stream()
                .map(entry -> new IndicatorDefinition(entry.getKey(), VERSION, label(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Counts now, in the current mission; refuses a code that is not defined. */
    public IndicatorResult compute(String code, Period period) {
        String query = QUERIES.get(code);
        if (query == null) {
            throw new Refused("indicator.unknown", code);
        }
        String sql = query.replace(":start", "?1").replace(":end", "?2");
        Number value = (Number) entities.createNativeQuery(sql)
                .setParameter(1, period.start())
                .setParameter(2, period.end())
                .getSingleResult();
        return new IndicatorResult(code, VERSION, label(code), period, value.longValue(), query, clock.instant());
    }

    private static String label(String code) {
        return Texts.text(Locale.FRENCH, "indicator." + code);
    }
}
