package fr.jalon.labelling.calibration;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the criteria on which auditors do not score alike, counted, sorted and cut into pages in SQL. */
@ApplicationScoped
class DividingCriteria {

    /** What the list may be sorted by. */
    enum Sort {
        SHARE("c.divided / c.audits desc, c.distance desc, c.tree_rank, c.id"),
        DISTANCE("c.distance desc, c.tree_rank, c.id"),
        CODE("c.reference, c.tree_rank, c.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    private static final String CRITERIA =
            """
            (select n.id, concat(r.code, ' ', r.version) as reference, n.code, coalesce(n.title, left(n.text, 300)) as title, n.tree_rank, count(*) as audits,
                sum(not (one.level <=> other.level)) as divided,
                avg(case when one.level <> other.level then abs(one.level - other.level) end) as distance
            from audit a
            join audit_score one on one.audit_id = a.id and one.voice = 'CERTIFICATION_BODY'
            join audit_score other on other.audit_id = a.id and other.criterion = one.criterion and other.voice = 'NETWORK'
            join shared_self_diagnosis d on d.id = a.self_diagnosis_id
            join reference_node n on n.reference_id = d.reference_id and n.code = one.criterion
            join quality_reference r on r.id = n.reference_id
            where a.state = 'CLOSED'
            group by n.id, r.code, r.version, n.code, title, n.tree_rank having count(*) >= 5) c
            """;

    private final EntityManager entities;

    @Inject
    DividingCriteria(EntityManager entities) {
        this.entities = entities;
    }

    DividingCriteria() {
        this(null);
    }

    List<DividingCriterion> page(Sort sort, int first, int size) {
        return Rows.of(
                entities.createNativeQuery(
                                "select c.id, c.reference, c.code, c.title, c.audits, c.divided, c.distance from "
                                        + CRITERIA + " order by " + sort.order)
                        .setFirstResult(first)
                        .setMaxResults(size),
                row -> new DividingCriterion(
                        row.number(), row.text(), row.text(), row.text(), row.count(), row.count(), row.decimal()));
    }
}
