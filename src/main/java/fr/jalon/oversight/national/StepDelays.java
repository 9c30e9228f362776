package fr.jalon.oversight.national;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Measures how many days lie between two stages: one statement. */
@ApplicationScoped
class StepDelays {

    private static final String DELAYS =
            """
            with steps (step) as (values ('DIAGNOSIS'), ('REQUEST'), ('ADMISSION'), ('PLANNING'), ('REPORT'), ('DECISION'), ('WHOLE')),
            cycle as (
                select d.opened_at, d.signed_at, a.requested_on, a.admitted_on, a.planned_on, a.planned_until, a.closed_on, a.state,
                    c.decided_on
                from audit a
                join network.structure s on s.code = a.structure_code
                left join shared_self_diagnosis d on d.id = a.self_diagnosis_id
                left join (select audit_id, min(decided_on) as decided_on from commission_decision group by audit_id) c
                    on c.audit_id = a.id
                where a.state <> 'CANCELLED' and (?1 is null or s.region_code = ?1) and (?2 is null or a.kind = ?2)),
            passed as (
                select step, case step when 'DIAGNOSIS' then datediff(signed_at, opened_at)
                    when 'REQUEST' then datediff(requested_on, signed_at)
                    when 'ADMISSION' then datediff(admitted_on, requested_on)
                    when 'PLANNING' then case when state in ('ON_SITE', 'REVIEW', 'REPLY', 'REPORT', 'CLOSED')
                        then datediff(planned_on, admitted_on) end
                    when 'REPORT' then datediff(closed_on, planned_until)
                    when 'DECISION' then datediff(decided_on, closed_on)
                    when 'WHOLE' then datediff(decided_on, signed_at) end as days
                from steps cross join cycle)
            select distinct step, count(*) over (partition by step), median(days) over (partition by step),
                percentile_cont(0.9) within group (order by days) over (partition by step)
            from passed where days is not null
            order by field(step, 'DIAGNOSIS', 'REQUEST', 'ADMISSION', 'PLANNING', 'REPORT', 'DECISION', 'WHOLE')
            """;

    private final EntityManager entities;

    @Inject
    StepDelays(EntityManager entities) {
        this.entities = entities;
    }

    StepDelays() {
        this(null);
    }

    /** In the order of the steps; none of one that no audit passed. */
    List<StepDelay> of(NationalFilter filter) {
        return Rows.of(
                entities.createNativeQuery(DELAYS)
                        .setParameter(1, filter.region())
                        .setParameter(2, filter.kindName()),
                row -> new StepDelay(row.constant(Step.class), row.count(), row.decimal(), row.decimal()));
    }
}
