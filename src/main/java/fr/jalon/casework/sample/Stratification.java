package fr.jalon.casework.sample;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.tenancy.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** By what a population is divided before files are drawn from each part. */
public enum Stratification {
    /** One stratum. */
    NONE("'ALL'"),
    /** The site of the last appointment of the period. */
    SITE("COALESCE((SELECT r.site_id FROM appointment r WHERE r.young_person_id = y.id AND r.site_id IS NOT NULL"
            + " AND r.day BETWEEN :start AND :end ORDER BY r.starts_at DESC, r.id DESC LIMIT 1), 'NOWHERE')"),
    /** Whether a contract ran during the period. */
    PROGRAMME("IF(EXISTS (SELECT 1 FROM engagement_contract c WHERE c.young_person_id = y.id AND c.starts_on <= :end"
            + " AND COALESCE(c.ended_on, c.ends_on) >= :start), 'CEJ', 'WITHOUT')"),
    /** The age on the last day of the period. */
    AGE("CASE WHEN y.birth_date > :end - INTERVAL 18 YEAR THEN '-17' WHEN y.birth_date > :end - INTERVAL 21 YEAR"
            + " THEN '18-20' WHEN y.birth_date > :end - INTERVAL 26 YEAR THEN '21-25' ELSE '26-99' END"),
    /** The sex that the file holds. */
    SEX("y.sex");

    private static final String SITES = "SELECT id, name FROM site";

    private final String expression;

    Stratification(String expression) {
        this.expression = expression;
    }

    /** SQL that gives the stratum of {@code young_person y}; it may use :start and :end. */
    String expression() {
        return expression;
    }

    /** What each of these strata is called, in French: the language of what is frozen. */
    Map<String, String> labels(List<String> codes, Tables tables) {
        Map<String, String> sites = this == SITE
                ? tables.list(SITES, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of();
        return codes.stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> sites.getOrDefault(
                                code, Texts.text(Locale.FRENCH, "sample.stratum." + name() + "." + code))));
    }
}
