package fr.jalon.labelling.assignment;

import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what a plan proposes, a page at a time, with its reasons: two statements a page. */
@ApplicationScoped
class PlanVisits {

    private static final String LINES = "select v.id, v.audit_id, s.name, s.region_name,"
            + " (select max(n.name) from auditor_account n where n.account_id = v.certification_id),"
            + " (select max(n.name) from auditor_account n where n.account_id = v.network_id),"
            + " v.certification_id, v.network_id, v.from_day, v.until_day, v.changed, v.pinned"
            + " from audit_plan_visit v join network.structure s on s.code = v.structure_code where v.plan_id = ?";

    /** What a plan proposes for an audit; without a day where it proposes nothing. */
    public record Line(
            long id,
            long audit,
            String structure,
            String region,
            String certification,
            String network,
            Long certificationId,
            Long networkId,
            LocalDate from,
            LocalDate until,
            boolean changed,
            boolean pinned,
            List<Why> reasons) {

        /** The audit's identifier as it stands in addresses. */
        public String auditId() {
            return Ids.text(audit);
        }

        private Line with(List<Why> found) {
            return new Line(
                    id,
                    audit,
                    structure,
                    region,
                    certification,
                    network,
                    certificationId,
                    networkId,
                    from,
                    until,
                    changed,
                    pinned,
                    found);
        }
    }

    /** A reason; its text is {@code plan.why.} or {@code plan.whyNot.} with rule and seat. */
    public record Why(PlanRule rule, String seat, int amount, long cost) {

        /** The end of the key of its text. */
        public String key() {
            return rule + "." + seat;
        }
    }

    private record Found(long visit, Why why) {}

    private final EntityManager entities;

    @Inject
    PlanVisits(EntityManager entities) {
        this.entities = entities;
    }

    PlanVisits() {
        this(null);
    }

    int count(long plan, boolean unassigned) {
        Object count = new SqlText()
                .add("select count(*) from audit_plan_visit v where v.plan_id = ?" + only(unassigned), plan)
                .query(entities)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** By day, those without one first. */
    List<Line> page(long plan, boolean unassigned, int first, int size) {
        SqlText query = new SqlText().add(LINES + only(unassigned) + " order by v.from_day, s.name, v.id", plan);
        List<Line> lines = Rows.of(query.query(entities).setFirstResult(first).setMaxResults(size), PlanVisits::read);
        if (lines.isEmpty()) {
            return lines;
        }
        SqlText why = new SqlText()
                .add("select visit_id, rule, seat, amount, cost from audit_plan_reason where visit_id in ")
                .addList(lines.stream().map(Line::id).toList())
                .add(" order by id");
        Map<Long, List<Why>> reasons = Rows.of(why.query(entities), PlanVisits::reason).stream()
                .collect(Collectors.groupingBy(Found::visit, Collectors.mapping(Found::why, Collectors.toList())));
        return lines.stream()
                .map(line -> line.with(reasons.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private static String only(boolean unassigned) {
        return unassigned ? " and v.from_day is null" : "";
    }

    private static Found reason(Rows row) {
        return new Found(row.number(), new Why(row.constant(PlanRule.class), row.text(), row.count(), row.number()));
    }

    private static Line read(Rows row) {
        return new Line(
                row.number(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.number(),
                row.day(),
                row.day(),
                row.flag(),
                row.flag(),
                List.of());
    }
}
