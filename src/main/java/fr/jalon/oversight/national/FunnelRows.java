package fr.jalon.oversight.national;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the structures at each stage of their label cycle, by region: one statement. */
@ApplicationScoped
class FunnelRows {

    /**
     * The cycle of a structure is its latest audit that is no follow-up and was not given up, with the diagnosis examined;
     * before a request, its latest diagnosis that no audit examined.
     */
    private static final String FUNNEL =
            """
            select f.region_code, f.region_name, f.stage, count(*) from (
                select s.region_code, s.region_name,
                    case when l.id is not null then 'LABELLED' when c.id is not null then 'DECIDED'
                        when a.state in ('REPORT', 'CLOSED') then 'REPORT' when a.state = 'REPLY' then 'REPLY'
                        when a.state in ('ON_SITE', 'REVIEW') then 'VISITED' when a.state = 'OPENED' then 'PLANNED'
                        when a.state = 'ADMITTED' then 'ADMITTED' when a.state = 'REQUESTED' then 'REQUESTED'
                        when d.state = 'SIGNED' then 'SIGNED' when d.id is not null then 'DIAGNOSIS' else 'NOTHING' end as stage
                from network.structure s
                left join audit a on a.id = (select max(x.id) from audit x where x.structure_code = s.code
                    and x.state <> 'CANCELLED' and (x.kind = ?2 or (?2 is null and x.kind <> 'FOLLOW_UP')))
                left join shared_self_diagnosis d on d.id = (select x.id from shared_self_diagnosis x
                    where x.structure_code = s.code and x.state <> 'SUPERSEDED' and (a.id is null or a.state = 'PROGRAMMED')
                        and not exists (select 1 from audit y where y.structure_code = s.code and y.self_diagnosis_id = x.id
                            and y.state <> 'CANCELLED')
                    order by x.year desc, x.id desc limit 1)
                left join commission_decision c on c.id = (select max(x.id) from commission_decision x where x.audit_id = a.id)
                left join label l on l.decision_id = c.id and ?3 between l.valid_from and l.valid_until
                    and l.state <> 'WITHDRAWN'
                where s.kind in ('MISSION', 'ASSOCIATION') and (?1 is null or s.region_code = ?1)
                    and (?2 is null or a.id is not null)) f
            group by f.region_code, f.region_name, f.stage order by f.region_name, f.region_code
            """;

    private static final String REGIONS = "select distinct region_code, region_name from network.structure"
            + " where kind in ('MISSION', 'ASSOCIATION') and region_code is not null order by region_name";

    private record Count(String code, String name, FunnelStage stage, int structures) {}

    private final EntityManager entities;

    @Inject
    FunnelRows(EntityManager entities) {
        this.entities = entities;
    }

    FunnelRows() {
        this(null);
    }

    /** By region, in the order of their names. */
    List<RegionFunnel> of(NationalFilter filter) {
        List<Count> counts = Rows.of(
                entities.createNativeQuery(FUNNEL)
                        .setParameter(1, filter.region())
                        .setParameter(2, filter.kindName())
                        .setParameter(3, filter.day()),
                row -> new Count(row.text(), row.text(), row.constant(FunnelStage.class), row.count()));
        Map<String, Map<FunnelStage, Integer>> stages = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Count count : counts) {
            names.put(count.code(), count.name());
            stages.computeIfAbsent(count.code(), code -> new EnumMap<>(FunnelStage.class))
                    .put(count.stage(), count.structures());
        }
        List<RegionFunnel> regions = new ArrayList<>();
        names.forEach((code, name) -> regions.add(new RegionFunnel(code, name, stages.get(code))));
        return regions;
    }

    /** The regions where structures are, by name. */
    List<Region> regions() {
        return Rows.of(entities.createNativeQuery(REGIONS), row -> new Region(row.text(), row.text()));
    }
}
