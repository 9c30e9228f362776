package fr.jalon.labelling.audit;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Lists audits, a page at a time, in a number of statements that does not depend on how many there are. */
@ApplicationScoped
public class AuditSummaries {

    /** What a list may be sorted by. */
    public enum Sort {
        PLANNED_ON("a.planned_on desc, a.id desc"),
        STRUCTURE("s.name, a.id desc"),
        STATE("field(a.state, 'PROGRAMMED', 'REQUESTED', 'ADMITTED', 'OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT',"
                + " 'CLOSED', 'CANCELLED'), a.planned_on desc, a.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    /**
     * Which audits.
     *
     * @param accountId those of this auditor only; null for all
     * @param state in this state only; null for all
     */
    public record Filter(Long accountId, AuditState state) {}

    private static final String WHERE = " where (?1 is null or exists (select 1 from audit_auditor m"
            + " where m.audit_id = a.id and m.account_id = ?1)) and (?2 is null or a.state = ?2)";

    private static final String LINES = "select a.id, a.structure_code, s.name, s.department, s.region_name, a.kind,"
            + " a.state, a.planned_on, a.planned_until, a.reply_deadline, a.closed_on,"
            + " (select group_concat(m.name order by m.kind separator ', ') from audit_auditor m where m.audit_id = a.id),"
            + " (select count(*) from finding f where f.audit_id = a.id)"
            + " from audit a join network.structure s on s.code = a.structure_code" + WHERE;

    private final EntityManager entities;

    @Inject
    AuditSummaries(EntityManager entities) {
        this.entities = entities;
    }

    AuditSummaries() {
        this(null);
    }

    /** How many there are. */
    public int count(Filter filter) {
        Query query = entities.createNativeQuery("select count(*) from audit a" + WHERE);
        return ((Number) with(query, filter).getSingleResult()).intValue();
    }

    /** A page of them, in this order. */
    public List<AuditSummary> page(Filter filter, Sort sort, int first, int size) {
        Query query = with(entities.createNativeQuery(LINES + " order by " + sort.order), filter);
        return Rows.of(query.setFirstResult(first).setMaxResults(size), AuditSummaries::read);
    }

    /** An auditor's audits after this identifier, in the order of their identifiers. */
    List<AuditSummary> following(long accountId, long after, int size) {
        String next = LINES + " and a.id > ?3 order by a.id";
        Query query = with(entities.createNativeQuery(next), new Filter(accountId, null));
        return Rows.of(query.setParameter(3, after).setMaxResults(size), AuditSummaries::read);
    }

    private static Query with(Query query, Filter filter) {
        return query.setParameter(1, filter.accountId())
                .setParameter(2, filter.state() == null ? null : filter.state().name());
    }

    private static AuditSummary read(Rows row) {
        return new AuditSummary(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(AuditKind.class),
                row.constant(AuditState.class),
                row.day(),
                row.day(),
                row.day(),
                row.day(),
                row.text(),
                row.count());
    }
}
