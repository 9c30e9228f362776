package fr.jalon.labelling.campaign;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the visits of a campaign by day, and the audits that passed each step: one statement each. */
@ApplicationScoped
class CampaignDays {

    private static final String DAYS = "select planned_on, count(*) from campaign_audit"
            + " where campaign_id = ?1 and planned_on is not null group by planned_on";

    private static final String WITHOUT = "select count(*) from campaign_audit"
            + " where campaign_id = ?1 and planned_on is null and stage in ('PROGRAMMED', 'REQUESTED', 'ADMITTED')";

    /** Each step by the place of the stage that follows it, and the day on which an audit passed it. */
    private static final String STEPS = "with course as (select a.*, " + CampaignStage.place("a.stage")
            + " as place from campaign_audit a where a.campaign_id = ?1),"
            + " passed as (select 'REQUEST' as step, place >= 2 as past, requested_on as on_day from course"
            + " union all select 'ADMISSION', place >= 3, admitted_on from course"
            + " union all select 'PLANNING', place >= 4, opened_on from course"
            + " union all select 'VISIT', place >= 6, planned_until from course"
            + " union all select 'REPORT', place >= 8, closed_on from course"
            + " union all select 'DECISION', place >= 9, decided_on from course)"
            + " select step, sum(not past), coalesce(sum(past and on_day between ?2 and ?3), 0) from passed group by step"
            + " order by field(step, 'REQUEST', 'ADMISSION', 'PLANNING', 'VISIT', 'REPORT', 'DECISION')";

    private static final String BEGAN =
            """
            select least(min(coalesce(requested_on, '9999-12-31')), min(coalesce(admitted_on, '9999-12-31'))),
                max(case when stage in ('PROGRAMMED', 'REQUESTED', 'ADMITTED', 'OPENED', 'VISIT') then planned_until end)
            from campaign_audit where campaign_id = ?1
            """;

    /** When the first audit passed a step, and the last day of the visits to come. */
    record Ends(LocalDate began, LocalDate lastPlanned) {}

    private final EntityManager entities;

    @Inject
    CampaignDays(EntityManager entities) {
        this.entities = entities;
    }

    CampaignDays() {
        this(null);
    }

    /** How many visits begin on each day on which one does. */
    Map<LocalDate, Integer> visits(long campaign) {
        Map<LocalDate, Integer> visits = new TreeMap<>();
        Rows.of(entities.createNativeQuery(DAYS).setParameter(1, campaign), row -> Map.entry(row.day(), row.count()))
                .forEach(one -> visits.put(one.getKey(), one.getValue()));
        return visits;
    }

    /** How many audits that are not visited have no day. */
    int countWithoutDay(long campaign) {
        return ((Number) entities.createNativeQuery(WITHOUT)
                        .setParameter(1, campaign)
                        .getSingleResult())
                .intValue();
    }

    /** How much of each step is left, and was done between these days. */
    List<StepCount> steps(long campaign, LocalDate since, LocalDate today) {
        return Rows.of(
                entities.createNativeQuery(STEPS)
                        .setParameter(1, campaign)
                        .setParameter(2, since)
                        .setParameter(3, today),
                row -> new StepCount(row.constant(ForecastStep.class), row.count(), row.count()));
    }

    Ends ends(long campaign) {
        return Rows.of(
                        entities.createNativeQuery(BEGAN).setParameter(1, campaign),
                        row -> new Ends(day(row.text()), row.day()))
                .get(0);
    }

    private static LocalDate day(String text) {
        return text == null || text.startsWith("9999") ? null : LocalDate.parse(text);
    }
}
