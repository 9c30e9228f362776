package fr.jalon.oversight.board;

import fr.jalon.labelling.audit.AuditState;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the board from the published views of the association's workspace. Counted, sorted and cut into pages in SQL: three
 * statements, however many missions.
 */
@ApplicationScoped
public class BoardRows {

    /** What the board may be sorted by. */
    public enum Sort {
        NAME("b.name"),
        DEPARTMENT("b.department, b.name"),
        PROGRESS("b.decided / b.criteria desc, b.name"),
        SCORE("b.mean desc, b.name"),
        EVIDENCE("b.evidence desc, b.name"),
        ACTIONS("b.overdue desc, b.open desc, b.name"),
        STAGE("field(b.stage, 'LABELLED', 'COMMISSION', 'AUDIT', 'SIGNED', 'DIAGNOSIS', 'NOTHING'), b.name");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    /**
     * Which missions.
     *
     * @param association the association whose board it is
     * @param day the day on which actions are overdue and labels valid
     * @param department of this département only; null for all
     * @param stage at this stage only; null for all
     * @param structure this one only; null for all
     */
    record Filter(String association, LocalDate day, String department, BoardStage stage, String structure) {}

    private static final String BOARD =
            """
            (select s.code, s.name, s.town, s.department, d.year, d.state = 'SIGNED' as signed, d.id as diagnosis,
                c.criteria, c.decided, c.mean, e.evidence, i.open, i.overdue, a.state as audit, a.planned_on, l.number, l.valid_until,
                case when l.number is not null then 'LABELLED'
                    when a.state in ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT') then 'AUDIT'
                    when a.state = 'CLOSED' then 'COMMISSION'
                    when d.id is null then 'NOTHING'
                    when d.state = 'SIGNED' then 'SIGNED' else 'DIAGNOSIS' end as stage
            from network.structure s
            left join shared_self_diagnosis d on d.id = (select x.id from shared_self_diagnosis x
                where x.structure_code = s.code order by x.year desc, x.id desc limit 1)
            left join (select diagnosis_id, count(*) as criteria, sum(level is not null or not applicable) as decided,
                    avg(level) as mean from shared_criterion_score group by diagnosis_id) c on c.diagnosis_id = d.id
            left join (select structure_code, count(*) as evidence from shared_evidence group by structure_code) e
                on e.structure_code = s.code
            left join (select structure_code, sum(state in ('PLANNED', 'IN_PROGRESS')) as open,
                    sum(state in ('PLANNED', 'IN_PROGRESS') and due_on < ?2) as overdue
                from shared_improvement_action group by structure_code) i on i.structure_code = s.code
            left join audit a on a.id = (select max(x.id) from audit x
                where x.structure_code = s.code and x.state not in ('CANCELLED', 'PROGRAMMED', 'REQUESTED', 'ADMITTED'))
            left join label l on l.id = (select max(x.id) from label x
                where x.structure_code = s.code and ?2 between x.valid_from and x.valid_until and x.state = 'IN_FORCE')
            where s.association_code = ?1 and s.kind = 'MISSION'
                and (?3 is null or s.department = ?3) and (?5 is null or s.code = ?5)) b
            where (?4 is null or b.stage = ?4)
            """;

    private static final String COLUMNS = "select b.code, b.name, b.town, b.department, b.year, b.signed, b.diagnosis,"
            + " b.criteria, b.decided, b.mean, b.evidence, b.open, b.overdue, b.audit, b.planned_on, b.number, b.valid_until from ";

    private static final String AXES =
            "select s.diagnosis_id, x.code, x.title, avg(s.level) from shared_criterion_score s"
                    + " join reference_node x on x.id = s.axis_id where s.diagnosis_id in (?1)"
                    + " group by s.diagnosis_id, x.code, x.title, x.position order by s.diagnosis_id, x.position";

    private record Found(BoardRow row, Long diagnosis) {}

    private final EntityManager entities;

    @Inject
    BoardRows(EntityManager entities) {
        this.entities = entities;
    }

    BoardRows() {
        this(null);
    }

    int count(Filter filter) {
        Query query = with(entities.createNativeQuery("select count(*) from " + BOARD), filter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** A page of the board; one extra statement reads the means by axis of all its missions. */
    List<BoardRow> page(Filter filter, Sort sort, int first, int size) {
        Query query = with(entities.createNativeQuery(COLUMNS + BOARD + " order by " + sort.order), filter);
        List<Found> found = Rows.of(query.setFirstResult(first).setMaxResults(size), BoardRows::read);
        Map<Long, List<BoardRow.AxisMean>> axes = axes(
                found.stream().map(Found::diagnosis).filter(id -> id != null).toList());
        return found.stream()
                .map(one -> one.row().with(axes.getOrDefault(one.diagnosis(), List.of())))
                .toList();
    }

    /** How many missions are at each stage. */
    Map<BoardStage, Integer> stages(Filter filter) {
        Query query = with(
                entities.createNativeQuery("select b.stage, count(*) from " + BOARD + " group by b.stage"), filter);
        Map<BoardStage, Integer> stages = new HashMap<>();
        Rows.of(query, row -> stages.put(row.constant(BoardStage.class), row.count()));
        return stages;
    }

    /** Départements in which the association has missions. */
    @SuppressWarnings("unchecked")
    List<String> departments(String association) {
        return (List<String>) entities.createNativeQuery("select distinct s.department from network.structure s"
                        + " where s.association_code = ?1 and s.kind = 'MISSION' and s.department is not null"
                        + " order by s.department")
                .setParameter(1, association)
                .getResultList();
    }

    /** The mission's latest diagnosis, or null. */
    Long diagnosis(Filter filter) {
        return Rows.of(with(entities.createNativeQuery(COLUMNS + BOARD), filter), BoardRows::read).stream()
                .map(Found::diagnosis)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<Long, List<BoardRow.AxisMean>> axes(List<Long> diagnoses) {
        Map<Long, List<BoardRow.AxisMean>> axes = new HashMap<>();
        if (!diagnoses.isEmpty()) {
            String ids = diagnoses.toString().replaceAll("[\\[\\]]", "");
            Rows.of(entities.createNativeQuery(AXES.replace("?1", ids)), row -> axes.computeIfAbsent(
                            row.number(), id -> new ArrayList<>())
                    .add(new BoardRow.AxisMean(row.text(), row.text(), row.decimal())));
        }
        return axes;
    }

    private static Query with(Query query, Filter filter) {
        return query.setParameter(1, filter.association())
                .setParameter(2, filter.day())
                .setParameter(3, filter.department())
                .setParameter(4, filter.stage() == null ? null : filter.stage().name())
                .setParameter(5, filter.structure());
    }

    private static Found read(Rows row) {
        String code = row.text();
        String name = row.text();
        String town = row.text();
        String department = row.text();
        Long year = row.number();
        boolean signed = row.flag();
        Long diagnosis = row.number();
        BoardRow read = new BoardRow(
                code,
                name,
                town,
                department,
                year == null ? null : year.intValue(),
                signed,
                row.count(),
                row.count(),
                row.decimal(),
                row.count(),
                row.count(),
                row.count(),
                row.constant(AuditState.class),
                row.day(),
                row.text(),
                row.day(),
                List.of());
        return new Found(read, diagnosis);
    }
}
