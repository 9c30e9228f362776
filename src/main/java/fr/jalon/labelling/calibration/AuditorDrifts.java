package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Finds the drift of auditors, counted, sorted and cut into pages in SQL. */
@ApplicationScoped
class AuditorDrifts {

    /** What the list may be sorted by. */
    enum Sort {
        DRIFT("abs(d.from_agreed) desc, d.name, d.account_id"),
        OTHER("abs(d.from_other) desc, d.name, d.account_id"),
        APART("d.apart is null, d.apart / d.criteria, d.name, d.account_id"),
        NAME("d.name, d.account_id"),
        AUDITS("d.audits desc, d.name, d.account_id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    private static final String COLUMNS =
            "select d.account_id, d.name, d.kind, d.organisation, d.audits, d.criteria, d.apart,"
                    + " d.scores, d.from_agreed, d.compared, d.from_other, d.self_scores, d.from_self from auditor_drift d";

    /** How many rows the view has, without what it measures. */
    private static final String COUNT = "select count(distinct m.account_id) from audit a join audit_auditor m"
            + " on m.audit_id = a.id where a.state = 'CLOSED' and (?1 is null or m.kind = ?1) and exists"
            + " (select 1 from audit_score g where g.audit_id = a.id and g.voice = 'AGREED')";

    private final EntityManager entities;

    @Inject
    AuditorDrifts(EntityManager entities) {
        this.entities = entities;
    }

    AuditorDrifts() {
        this(null);
    }

    /** How many auditors of that kind (null: of any) scored in a closed audit. */
    int count(AuditorKind kind) {
        return ((Number) entities.createNativeQuery(COUNT)
                        .setParameter(1, name(kind))
                        .getSingleResult())
                .intValue();
    }

    /** A page of them. */
    List<AuditorDrift> page(AuditorKind kind, Sort sort, int first, int size) {
        Query query = entities.createNativeQuery(COLUMNS + " where (?1 is null or d.kind = ?1) order by " + sort.order)
                .setParameter(1, name(kind))
                .setFirstResult(first)
                .setMaxResults(size);
        return Rows.of(query, AuditorDrifts::read);
    }

    /** All of them. */
    List<AuditorDrift> all() {
        return Rows.of(entities.createNativeQuery(COLUMNS), AuditorDrifts::read);
    }

    /** One auditor's; none where they closed no audit. */
    Optional<AuditorDrift> of(long accountId) {
        return Rows.of(
                        entities.createNativeQuery(COLUMNS + " where d.account_id = ?1")
                                .setParameter(1, accountId),
                        AuditorDrifts::read)
                .stream()
                .findFirst();
    }

    private static String name(AuditorKind kind) {
        return kind == null ? null : kind.name();
    }

    private static AuditorDrift read(Rows row) {
        long account = row.number();
        String name = row.text();
        AuditorKind kind = row.constant(AuditorKind.class);
        String organisation = row.text();
        int audits = row.count();
        int criteria = row.count();
        Long apart = row.number();
        return new AuditorDrift(
                account,
                name,
                kind,
                organisation,
                audits,
                criteria,
                apart == null ? null : apart.intValue(),
                row.count(),
                row.decimal(),
                row.count(),
                row.decimal(),
                row.count(),
                row.decimal());
    }
}
