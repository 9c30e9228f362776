package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the register and what structures lend, a page at a time, in one statement each. */
@ApplicationScoped
class AuditorLines {

    private static final String LINES = "select a.account_id, n.name, a.kind, a.organisation,"
            + " (select max(s.region_name) from network.structure s where s.region_code = a.region_code),"
            + " a.seniority, a.structure_kinds, a.languages, a.quota, a.active,"
            + " (select count(*) from audit_auditor m join audit t on t.id = m.audit_id"
            + " where m.account_id = a.account_id and t.state <> 'CANCELLED'),"
            + " (select count(*) from auditor_training t where t.account_id = a.account_id and t.valid_until < ?),"
            + " (select count(*) from auditor_interest i where i.account_id = a.account_id and i.from_day <= ?"
            + " and (i.until_day is null or i.until_day >= ?))";
    private static final String FROM =
            " from auditor a join auditor_account n on n.account_id = a.account_id where 1 = 1";

    /** Who lends: the audits that a structure's staff did, and those that it had itself. */
    private static final String CREDITS = " from (select e.structure_code, count(*) lent, 0 had from audit_auditor m"
            + " join audit t on t.id = m.audit_id and t.state in ('REPLY', 'REPORT', 'CLOSED')"
            + " join auditor_employer e on e.account_id = m.account_id group by e.structure_code"
            + " union all select t.structure_code, 0, count(*) from audit t"
            + " where t.state in ('REPLY', 'REPORT', 'CLOSED') group by t.structure_code) x"
            + " join network.structure s on s.code = x.structure_code";

    private final EntityManager entities;

    @Inject
    AuditorLines(EntityManager entities) {
        this.entities = entities;
    }

    AuditorLines() {
        this(null);
    }

    /** Which auditors; each may be null for all. */
    record Filter(String q, AuditorKind kind, String region, Boolean active) {

        private SqlText where() {
            SqlText where = new SqlText();
            if (q != null && !q.isBlank()) {
                String like = "%" + q.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
                where.add(" and (n.name like ? or a.organisation like ?)", like, like);
            }
            if (kind != null) {
                where.add(" and a.kind = ?", kind.name());
            }
            if (region != null && !region.isBlank()) {
                where.add(" and a.region_code = ?", region);
            }
            if (active != null) {
                where.add(" and a.active = ?", active);
            }
            return where;
        }
    }

    int count(Filter filter) {
        Object count = new SqlText()
                .add("select count(*)" + FROM)
                .add(filter.where())
                .query(entities)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    List<AuditorLine> page(Filter filter, LocalDate today, int first, int size) {
        SqlText query = new SqlText()
                .add(LINES, today, today, today)
                .add(FROM)
                .add(filter.where())
                .add(" order by a.kind, n.name, a.account_id");
        return Rows.of(query.query(entities).setFirstResult(first).setMaxResults(size), AuditorLines::read);
    }

    /** After this account, in the order of accounts. */
    List<AuditorLine> after(long account, LocalDate today, int size) {
        SqlText query = new SqlText()
                .add(LINES, today, today, today)
                .add(FROM + " and a.account_id > ? order by a.account_id", account);
        return Rows.of(query.query(entities).setMaxResults(size), AuditorLines::read);
    }

    private static AuditorLine read(Rows row) {
        return new AuditorLine(
                row.number(),
                row.text(),
                row.constant(AuditorKind.class),
                row.text(),
                row.text(),
                row.constant(Seniority.class),
                kinds(row.text()),
                row.text(),
                row.count(),
                row.flag(),
                row.count(),
                row.count(),
                row.count());
    }

    private static Set<String> kinds(String text) {
        return Arrays.stream(text.split(",")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    /** Who holds the role and is not in the register yet. */
    List<KeepAuditors.Person> unregistered() {
        return Rows.of(
                entities.createNativeQuery("select n.account_id, n.name, n.mail from auditor_account n"
                        + " where n.state = 'ACTIVE' and not exists (select 1 from auditor a"
                        + " where a.account_id = n.account_id) order by n.name"),
                row -> new KeepAuditors.Person(row.number(), row.text(), row.text()));
    }

    /** The name of an account. */
    String name(long account) {
        return Rows.of(
                        entities.createNativeQuery("select name, mail from auditor_account where account_id = ?1")
                                .setParameter(1, account),
                        Rows::text)
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Regions of the network, by code and name. */
    List<Place> regions() {
        return Rows.of(
                entities.createNativeQuery("select region_code, max(region_name) from network.structure"
                        + " where region_code is not null group by region_code order by 2"),
                row -> new Place(row.text(), row.text()));
    }

    /** Structures that may be audited, by name. */
    List<Place> structures() {
        return Rows.of(
                entities.createNativeQuery("select code, name from network.structure"
                        + " where kind <> 'NATIONAL_UNION' and state = 'ACTIVE' order by name"),
                row -> new Place(row.text(), row.text()));
    }

    int countCredits() {
        return ((Number) entities.createNativeQuery("select count(distinct x.structure_code)" + CREDITS)
                        .getSingleResult())
                .intValue();
    }

    List<TimeCredit> credits(int first, int size) {
        return Rows.of(
                entities.createNativeQuery("select s.code, s.name, s.region_name, sum(x.lent), sum(x.had)" + CREDITS
                                + " group by s.code, s.name, s.region_name"
                                + " order by sum(x.lent) - sum(x.had), s.name")
                        .setFirstResult(first)
                        .setMaxResults(size),
                row -> new TimeCredit(row.text(), row.text(), row.text(), row.count(), row.count()));
    }
}
