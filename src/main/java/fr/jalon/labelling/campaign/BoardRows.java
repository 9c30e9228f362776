package fr.jalon.labelling.campaign;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the present workspace sees of campaigns: all of them in the union, those that audit its missions in an
 * association. Counting is MariaDB's: each of these is one statement, however many audits there are.
 */
@ApplicationScoped
class BoardRows {

    private static final String LINES =
            """
            select c.id, c.name, c.kind, c.state, c.from_day, c.until_day, count(a.id),
                coalesce(sum(a.stage in ('CLOSED', 'DECIDED')), 0), coalesce(sum(a.due_day < ?1), 0)
            from shared_audit_campaign c left join campaign_audit a on a.campaign_id = c.id
            """;

    private static final String LINE_COLUMNS = " group by c.id, c.name, c.kind, c.state, c.from_day, c.until_day";

    private static final String WHERE =
            """
             from campaign_audit a join network.structure s on s.code = a.structure_code
            where a.campaign_id = ?1 and (?3 is null or s.region_code = ?3) and (?4 is null or a.stage = ?4)
                and (?5 = 0 or a.due_day < ?2) and (?6 is null or a.planned_on = ?6)
            """;

    private static final String REGIONS =
            "select s.region_code, s.region_name, a.stage, count(*), coalesce(sum(a.due_day < ?2), 0)" + WHERE
                    + " group by s.region_code, s.region_name, a.stage order by s.region_name, s.region_code";

    private static final String WAITS = "select a.stage, count(*), coalesce(sum(a.due_day < ?2), 0),"
            + " round(avg(datediff(?2, a.since_day))), max(datediff(?2, a.since_day))" + WHERE
            + " group by a.stage order by " + CampaignStage.place("a.stage");

    private static final String AUDITS = "select a.id, a.structure_code, s.name, s.department, s.region_name, a.stage,"
            + " a.planned_on, a.since_day, a.due_day, coalesce(a.due_day < ?2, 0)" + WHERE
            + " order by coalesce(a.due_day < ?2, 0) desc, s.name, a.id";

    private static final String NETWORK = "select distinct region_code, region_name from network.structure"
            + " where kind = 'MISSION' and region_code is not null order by region_name, region_code";

    private record Count(String code, String name, CampaignStage stage, int audits, int late) {}

    private final EntityManager entities;

    @Inject
    BoardRows(EntityManager entities) {
        this.entities = entities;
    }

    BoardRows() {
        this(null);
    }

    /** How many campaigns there are. */
    int count() {
        return number(entities.createNativeQuery("select count(*) from shared_audit_campaign"));
    }

    /** A page of them, the latest first. */
    List<CampaignLine> page(LocalDate today, int first, int size) {
        Query query = entities.createNativeQuery(LINES + LINE_COLUMNS + " order by c.from_day desc, c.id desc");
        return Rows.of(query.setParameter(1, today).setFirstResult(first).setMaxResults(size), BoardRows::line);
    }

    /** One, or "not found". */
    CampaignLine require(long id, LocalDate today) {
        Query query = entities.createNativeQuery(LINES + " where c.id = ?2" + LINE_COLUMNS);
        return Rows.of(query.setParameter(1, today).setParameter(2, id), BoardRows::line).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Refuses, as not found, one that the workspace does not see. */
    void requireSeen(long id) {
        if (number(entities.createNativeQuery("select count(*) from shared_audit_campaign where id = ?1")
                        .setParameter(1, id))
                == 0) {
            throw Refused.notFound();
        }
    }

    /** The audits of each region by stage, in the order of the regions' names. */
    List<RegionBoard> regions(long campaign, CampaignFilter filter, LocalDate today) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<CampaignStage, Integer>> at = new LinkedHashMap<>();
        Map<String, Integer> late = new LinkedHashMap<>();
        for (Count count : Rows.of(query(REGIONS, campaign, filter, today), BoardRows::count)) {
            names.put(count.code(), count.name());
            at.computeIfAbsent(count.code(), code -> new EnumMap<>(CampaignStage.class))
                    .put(count.stage(), count.audits());
            late.merge(count.code(), count.late(), Integer::sum);
        }
        List<RegionBoard> regions = new ArrayList<>();
        names.forEach((code, name) -> regions.add(new RegionBoard(code, name, at.get(code), late.get(code))));
        return regions;
    }

    /** The regions where missions are, without any audit, in the order of their names. */
    List<RegionBoard> network() {
        return Rows.of(
                entities.createNativeQuery(NETWORK), row -> new RegionBoard(row.text(), row.text(), Map.of(), 0));
    }

    /** How long audits have been at each stage; none of a stage where there is no audit. */
    List<StageWait> waits(long campaign, CampaignFilter filter, LocalDate today) {
        return Rows.of(
                query(WAITS, campaign, filter, today),
                row -> new StageWait(
                        row.constant(CampaignStage.class), row.count(), row.count(), row.count(), row.count()));
    }

    int countAudits(long campaign, CampaignFilter filter, LocalDate today) {
        return number(query("select count(*)" + WHERE, campaign, filter, today));
    }

    /** A page of the audits, those that are late first, then by name. */
    List<CampaignAudit> audits(long campaign, CampaignFilter filter, LocalDate today, int first, int size) {
        return Rows.of(
                query(AUDITS, campaign, filter, today).setFirstResult(first).setMaxResults(size), BoardRows::audit);
    }

    private Query query(String sql, long campaign, CampaignFilter filter, LocalDate today) {
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, campaign)
                .setParameter(3, filter.region())
                .setParameter(4, filter.stage() == null ? null : filter.stage().name())
                .setParameter(5, filter.late() ? 1 : 0)
                .setParameter(6, filter.day());
        return query.setParameter(2, today);
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static CampaignLine line(Rows row) {
        return new CampaignLine(
                row.number(),
                row.text(),
                row.constant(AuditKind.class),
                row.constant(CampaignState.class),
                row.day(),
                row.day(),
                row.count(),
                row.count(),
                row.count());
    }

    private static Count count(Rows row) {
        return new Count(row.text(), row.text(), row.constant(CampaignStage.class), row.count(), row.count());
    }

    private static CampaignAudit audit(Rows row) {
        return new CampaignAudit(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(CampaignStage.class),
                row.day(),
                row.day(),
                row.day(),
                row.flag());
    }
}
