package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Labels of one mission with what they rest on, written and deleted past the application. */
final class TestLabels {

    private static int years = 1700;
    private static int ranks = 9000;

    private final List<Long> bases = new ArrayList<>();
    private final String structure;

    TestLabels(String structure) {
        this.structure = structure;
    }

    /** A signed diagnosis, the closed audit of it and the decision on it, told long ago: all of one identifier. */
    long decided() throws SQLException {
        long id = Ids.next();
        bases.add(id);
        change(
                "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                        + " opened_at, signed_by_name, signed_at, version) SELECT " + id + ", '" + structure
                        + "', MAX(id), " + years++
                        + ", 'SIGNED', 102, 'Essai', NOW(6), 'Essai', NOW(6), 0 FROM quality_reference"
                        + " WHERE code = 'JALON-ML' AND state = 'PUBLISHED'",
                "INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,"
                        + " admitted_on, opened_on, reply_deadline, closed_on, conclusion) VALUES (" + id + ", '"
                        + structure + "', " + id + ", 'INITIAL', 'CLOSED', CURDATE(), CURDATE(), CURDATE(), CURDATE(),"
                        + " CURDATE(), CURDATE(), 'Tenu')",
                "INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by,"
                        + " recorded_at) VALUES (" + id + ", " + id + ", '" + structure
                        + "', 'LABEL', 'Essai', CURDATE() - INTERVAL 1 YEAR, 401, NOW(6))",
                "INSERT INTO decision_notice (decision_id, structure_code, notified_on, notified_by_name, appeal_until)"
                        + " VALUES (" + id + ", '" + structure + "', CURDATE() - INTERVAL 1 YEAR, 'Essai',"
                        + " CURDATE() - INTERVAL 6 MONTH)");
        return id;
    }

    /** A label in force on a decision of its own; returns the identifier of both. */
    long inForce(LocalDate from, LocalDate until) throws SQLException {
        long id = decided();
        change("INSERT INTO label (id, decision_id, structure_code, number, conditional, valid_from, valid_until)"
                + " VALUES (" + id + ", " + id + ", '" + structure + "', '" + new LabelNumber(2024, ranks++)
                + "', FALSE, '" + from + "', '" + until + "')");
        return id;
    }

    /** A label in force since a year and for a year. */
    long inForce() throws SQLException {
        return inForce(Here.today().minusYears(1), Here.today().plusYears(1));
    }

    /** An audit that it calls for on a day. */
    long calledFor(long label, String kind, LocalDate due) throws SQLException {
        long id = Ids.next();
        change("INSERT INTO label_follow_up (id, label_id, structure_code, kind, due_on, state) VALUES (" + id + ", "
                + label + ", '" + structure + "', '" + kind + "', '" + due + "', 'SCHEDULED')");
        return id;
    }

    /** Evidence that is accepted for the first blocking criterion of a diagnosis, and ends on a day. */
    long evidence(long diagnosis, String title, LocalDate until) throws SQLException {
        long id = Ids.next();
        change(
                "INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,"
                        + " version) SELECT " + id + ", '" + structure + "', " + diagnosis
                        + ", n.id, n.parent_id, 3, TRUE, 0 FROM reference_node n JOIN self_diagnosis d"
                        + " ON d.reference_id = n.reference_id WHERE d.id = " + diagnosis
                        + " AND n.blocking AND n.assessable AND NOT EXISTS (SELECT 1 FROM criterion_score s"
                        + " WHERE s.diagnosis_id = d.id AND s.node_id = n.id) ORDER BY n.tree_rank LIMIT 1",
                "INSERT INTO evidence (id, structure_code, kind, title, evidence_date, valid_until, confidentiality,"
                        + " review, current_version, added_by, added_by_name, added_at, version) VALUES (" + id + ", '"
                        + structure + "', 'NOTE', '" + title + "', '" + until.minusYears(1) + "', '" + until
                        + "', 'STRUCTURE', 'ACCEPTED', 1, 202, 'Essai', NOW(6), 0)",
                "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                        + " VALUES (" + id + ", '" + structure + "', " + id + ", " + id + ", 'Essai', NOW(6))");
        return id;
    }

    /** Deletes all of it, and what became of it. */
    void delete() throws SQLException {
        if (bases.isEmpty()) {
            return;
        }
        String all = bases.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        String labels = "(SELECT id FROM label WHERE decision_id IN " + all + ")";
        String made = "(SELECT audit_id FROM label_follow_up WHERE label_id IN " + labels + ")";
        String linked = "(SELECT id FROM criterion_score WHERE diagnosis_id IN " + all + ")";
        change(
                "DELETE FROM webhook_event WHERE subject IN (SELECT number FROM label WHERE decision_id IN " + all
                        + ")",
                "DELETE FROM label_alert WHERE label_id IN " + labels,
                "DELETE FROM label_event WHERE label_id IN " + labels,
                "DELETE FROM audit_news WHERE audit_id IN " + made,
                "DELETE FROM assignment_news WHERE audit_id IN " + made,
                "DELETE FROM audit_auditor WHERE audit_id IN " + made,
                "DELETE FROM audit WHERE id IN " + made,
                "DELETE FROM label_follow_up WHERE label_id IN " + labels,
                "DELETE FROM condition_evidence WHERE condition_id IN (SELECT id FROM label_condition"
                        + " WHERE decision_id IN " + all + ")",
                "DELETE FROM label_condition WHERE decision_id IN " + all,
                "DELETE FROM label WHERE decision_id IN " + all,
                "DELETE FROM decision_notice WHERE decision_id IN " + all,
                "DELETE FROM commission_decision WHERE id IN " + all,
                "DELETE FROM audit WHERE id IN " + all,
                "DELETE FROM evidence_link WHERE score_id IN " + linked,
                "DELETE FROM evidence WHERE id IN " + linked,
                "DELETE FROM criterion_score WHERE diagnosis_id IN " + all,
                "DELETE FROM self_diagnosis WHERE id IN " + all);
        bases.clear();
    }

    /** Does it as the migration does, in the network's database. */
    static void change(String... statements) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** The first column of what is found, as text. */
    static List<String> found(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
