package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Opens, finds and closes alerts on labels in the current workspace. Called by use cases. */
@ApplicationScoped
class LabelAlerts {

    private static final String COLUMNS = "SELECT a.id, a.label_id, l.number, s.name, a.cause, a.title, a.criterion,"
            + " a.found_on, a.reason, a.closed_by_name, a.closed_on, a.version FROM label_alert a"
            + " JOIN label l ON l.id = a.label_id JOIN network.structure s ON s.code = a.structure_code WHERE ";

    /** What no alert was opened on since it happened: one that was closed is not opened again for the same thing. */
    private static final String NEW =
            " AND NOT EXISTS (SELECT 1 FROM label_alert x WHERE x.label_id = ? AND x.cause = '%s'"
                    + " AND x.subject_id = %s AND (x.state = 'OPEN' OR x.found_on >= %s))";

    private static final String DRIFTED = "SELECT DISTINCT e.id, e.title, MIN(n.code) FROM indicator_alert i"
            + " JOIN evidence e ON e.id = i.evidence_id LEFT JOIN evidence_link k ON k.evidence_id = e.id"
            + " LEFT JOIN criterion_score c ON c.id = k.score_id LEFT JOIN reference_node n ON n.id = c.node_id"
            + " WHERE i.state = 'OPEN'" + NEW.formatted("DRIFT", "i.evidence_id", "DATE(i.found_at)")
            + " GROUP BY e.id, e.title";

    /** Of the diagnosis that the label rests on, not of those of other years. */
    private static final String EXPIRED = "SELECT e.id, e.title, MIN(n.code) FROM evidence e"
            + " JOIN evidence_link k ON k.evidence_id = e.id JOIN criterion_score c ON c.id = k.score_id"
            + " JOIN reference_node n ON n.id = c.node_id"
            + " WHERE n.blocking AND e.review = 'ACCEPTED' AND e.valid_until < ? AND c.diagnosis_id IN"
            + " (SELECT a.self_diagnosis_id FROM audit a JOIN commission_decision d ON d.audit_id = a.id WHERE d.id = ?)"
            + NEW.formatted("EXPIRED", "e.id", "e.valid_until") + " GROUP BY e.id, e.title";

    private static final String OVERDUE = "SELECT c.id, LEFT(c.text, 300), NULL FROM label_condition c"
            + " WHERE c.decision_id = ? AND c.lifted_on IS NULL AND c.replaced_on IS NULL AND c.due_on < ?"
            + " AND NOT EXISTS (SELECT 1 FROM condition_evidence e WHERE e.condition_id = c.id"
            + " AND (c.returned_at IS NULL OR e.brought_at > c.returned_at))"
            + NEW.formatted("CONDITION", "c.id", "c.due_on");

    private final EntityManager entities;

    @Inject
    LabelAlerts(EntityManager entities) {
        this.entities = entities;
    }

    LabelAlerts() {
        this(null);
    }

    private record Found(long subject, String title, String criterion) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    /** Opens, in the structure's own workspace, what there is to open on its label; returns how many. */
    int open(Label label, LocalDate today) {
        Tables tables = Tables.of(entities);
        return write(label, LabelAlert.Cause.DRIFT, tables.list(DRIFTED, Found::of, label.getId()), today)
                + write(
                        label,
                        LabelAlert.Cause.EXPIRED,
                        tables.list(EXPIRED, Found::of, today, label.getDecisionId(), label.getId()),
                        today)
                + write(
                        label,
                        LabelAlert.Cause.CONDITION,
                        tables.list(OVERDUE, Found::of, label.getDecisionId(), today, label.getId()),
                        today);
    }

    private int write(Label label, LabelAlert.Cause cause, List<Found> found, LocalDate today) {
        Tables.of(entities)
                .insert(
                        "label_alert",
                        "id, label_id, structure_code, cause, subject_id, title, criterion, found_on, state",
                        found.stream()
                                .map(one -> new Object[] {
                                    Ids.next(),
                                    label.getId(),
                                    label.getStructureCode(),
                                    cause.name(),
                                    one.subject(),
                                    one.title(),
                                    one.criterion(),
                                    today,
                                    "OPEN"
                                })
                                .toList());
        return found.size();
    }

    /** Those that nobody closed, the oldest first. */
    List<LabelAlert> open() {
        return list("a.state = 'OPEN' ORDER BY a.id");
    }

    /** All of one label, the latest first. */
    List<LabelAlert> of(long label) {
        return list("a.label_id = ? ORDER BY a.id DESC", label);
    }

    LabelAlert require(long id) {
        return list("a.id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    void close(LabelAlert read, LocalDate day, String by, String reason) {
        int changed = Tables.of(entities)
                .update(
                        "UPDATE label_alert SET state = 'CLOSED', closed_on = ?, closed_by_name = ?, reason = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ? AND state = 'OPEN'",
                        day,
                        by,
                        reason,
                        read.id(),
                        read.version());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<LabelAlert> list(String where, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + where, LabelAlerts::read, parameters);
    }

    private static LabelAlert read(ResultSet row) throws SQLException {
        return new LabelAlert(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                LabelAlert.Cause.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                row.getInt(12));
    }
}
