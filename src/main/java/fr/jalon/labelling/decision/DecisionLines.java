package fr.jalon.labelling.decision;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Lists closed audits with the decision on them, a page at a time, in one statement. */
@ApplicationScoped
class DecisionLines {

    private static final String FROM = " from audit a join network.structure s on s.code = a.structure_code"
            + " left join commission_decision d on d.audit_id = a.id left join label l on l.decision_id = d.id"
            + " where a.state = 'CLOSED' and (d.id is not null) = ?1";

    private static final String PAGE = "select a.id, s.name, s.department, s.region_name, a.kind, a.closed_on,"
            + " (select count(*) from finding f where f.audit_id = a.id),"
            + " (select count(*) from finding f where f.audit_id = a.id and f.kind = 'MAJOR'),"
            + " d.kind, d.decided_on, l.number" + FROM
            + " order by case when d.id is null then a.closed_on end, d.decided_on desc, a.id";

    private final EntityManager entities;

    @Inject
    DecisionLines(EntityManager entities) {
        this.entities = entities;
    }

    DecisionLines() {
        this(null);
    }

    int count(boolean decided) {
        Object count = entities.createNativeQuery("select count(*)" + FROM)
                .setParameter(1, decided)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    List<DecisionLine> page(boolean decided, int first, int size) {
        return Rows.of(
                entities.createNativeQuery(PAGE)
                        .setParameter(1, decided)
                        .setFirstResult(first)
                        .setMaxResults(size),
                DecisionLines::read);
    }

    private static DecisionLine read(Rows row) {
        return new DecisionLine(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(AuditKind.class),
                row.day(),
                row.count(),
                row.count(),
                row.constant(DecisionKind.class),
                row.day(),
                row.text());
    }
}
