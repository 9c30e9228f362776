package fr.jalon.oversight.national;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts the auditor-days of each region: one statement. */
@ApplicationScoped
class RegionCosts {

    /** Days from the first to the last, without Saturdays and Sundays: Monday is weekday 0. */
    private static final String WORKING_DAYS =
            """
            (datediff(%1$s, v.planned_on) + 1
                - ((weekday(v.planned_on) + datediff(%1$s, v.planned_on) + 2) div 7 - (weekday(v.planned_on) + 1) div 7)
                - (weekday(v.planned_on) + datediff(%1$s, v.planned_on) + 1) div 7)""";

    private static final String COSTS =
            """
            select v.region_code, v.region_name, count(*), sum(v.auditors * %1$s),
                sum(case when v.begun and v.last_spent >= v.planned_on then v.auditors * %2$s else 0 end)
            from (select s.region_code, s.region_name, a.planned_on, a.planned_until,
                    least(a.planned_until, ?3) as last_spent,
                    a.state in ('ON_SITE', 'REVIEW', 'REPLY', 'REPORT', 'CLOSED') as begun,
                    (select count(*) from audit_auditor m where m.audit_id = a.id) as auditors
                from audit a join network.structure s on s.code = a.structure_code
                where a.state <> 'CANCELLED' and a.planned_on is not null
                    and (?1 is null or s.region_code = ?1) and (?2 is null or a.kind = ?2)) v
            group by v.region_code, v.region_name order by v.region_name
            """
                    .formatted(WORKING_DAYS.formatted("v.planned_until"), WORKING_DAYS.formatted("v.last_spent"));

    private final EntityManager entities;

    @Inject
    RegionCosts(EntityManager entities) {
        this.entities = entities;
    }

    RegionCosts() {
        this(null);
    }

    /** By region, in the order of their names; none of a region without a planned audit. */
    List<RegionCost> of(NationalFilter filter) {
        return Rows.of(
                entities.createNativeQuery(COSTS)
                        .setParameter(1, filter.region())
                        .setParameter(2, filter.kindName())
                        .setParameter(3, filter.day()),
                row -> new RegionCost(row.text(), row.text(), row.count(), row.count(), row.count()));
    }
}
