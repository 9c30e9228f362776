package fr.jalon.labelling.label;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/** Lists labels for the label office, a page at a time, in one statement. */
@ApplicationScoped
class LabelRows {

    /**
     * Which labels.
     *
     * @param day on which they stand so
     * @param text part of the structure's name or of the number; null for any
     * @param state any, those with something to do, or a {@link Standing}; null for any
     */
    record Filter(LocalDate day, String text, String state) {

        /** With something that waits for the label office. */
        static final String WAITING = "WAITING";
    }

    private static final String ALL =
            """
            (select l.id, l.number, s.name, s.department, s.region_name, l.conditional, l.valid_from, l.valid_until, l.state,
                l.state_since,
                case when l.state = 'WITHDRAWN' then 'WITHDRAWN'
                    when l.state = 'RENEWED' and ?1 >= l.state_since then 'RENEWED'
                    when ?1 > l.valid_until then 'EXPIRED'
                    when l.state = 'SUSPENDED' then 'SUSPENDED'
                    when ?1 < l.valid_from then 'COMING' else 'VALID' end as standing,
                (select count(*) from label_condition c where c.decision_id = l.decision_id and c.lifted_on is null
                    and c.replaced_on is null) as conditions,
                (select min(c.due_on) from label_condition c where c.decision_id = l.decision_id and c.lifted_on is null
                    and c.replaced_on is null) as next_due,
                (select count(*) from label_condition c where c.decision_id = l.decision_id and c.lifted_on is null
                    and c.replaced_on is null and exists (select 1 from condition_evidence e where e.condition_id = c.id
                    and (c.returned_at is null or e.brought_at > c.returned_at))) as brought,
                (select count(*) from label_alert a where a.label_id = l.id and a.state = 'OPEN') as alerts,
                (select count(*) from label_follow_up f where f.label_id = l.id and f.state = 'DUE') as due
            from label l join network.structure s on s.code = l.structure_code) b
            where (?2 is null or b.name like ?2 escape '!' or b.number like ?2 escape '!')
                and (?3 is null or b.standing = ?3 or ?3 = 'WAITING' and (b.brought > 0 or b.alerts > 0 or b.due > 0))
            """;

    private static final String COLUMNS = "select b.id, b.number, b.name, b.department, b.region_name, b.conditional,"
            + " b.valid_from, b.valid_until, b.standing, b.conditions, b.next_due, b.alerts, b.due from ";

    private final EntityManager entities;

    @Inject
    LabelRows(EntityManager entities) {
        this.entities = entities;
    }

    LabelRows() {
        this(null);
    }

    int count(Filter filter) {
        Query query = with(entities.createNativeQuery("select count(*) from " + ALL), filter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** The latest first. */
    List<LabelRow> page(Filter filter, int first, int size) {
        Query query =
                with(entities.createNativeQuery(COLUMNS + ALL + " order by b.valid_from desc, b.number desc"), filter);
        return Rows.of(query.setFirstResult(first).setMaxResults(size), LabelRows::read);
    }

    private static Query with(Query query, Filter filter) {
        return query.setParameter(1, filter.day())
                .setParameter(2, PublicLabels.pattern(filter.text()))
                .setParameter(3, filter.state());
    }

    private static LabelRow read(Rows row) {
        return new LabelRow(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.day(),
                row.day(),
                row.constant(Standing.class),
                row.count(),
                row.day(),
                row.count(),
                row.count());
    }
}
