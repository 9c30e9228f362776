package fr.jalon.labelling.report;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.LargeReference;
import fr.jalon.testing.MigrationUser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An audit of 157 criteria, scored and agreed, whose one finding was sent: written and deleted past the application. */
public final class TestAudit {

    static final String STRUCTURE = "98001S00";

    private final long audit = Ids.next();
    private final long finding = audit + 1;

    public long id() {
        return audit;
    }

    public long finding() {
        return finding;
    }

    /** Writes it. */
    public void write() throws SQLException {
        long reference = LargeReference.id();
        execute(
                "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                        + " opened_at, signed_by_name, signed_at, version) VALUES (" + audit + ", '" + STRUCTURE + "', "
                        + reference + ", 1989, 'SIGNED', 102, 'Essai', NOW(6), 'Essai', NOW(6), 0)",
                "INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,"
                        + " version) SELECT " + audit + " + id % 100000 * 1000 + tree_rank, '" + STRUCTURE + "', "
                        + audit
                        + ", id, parent_id, 3, TRUE, 0 FROM reference_node WHERE reference_id = " + reference
                        + " AND assessable",
                "INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,"
                        + " admitted_on, opened_on, reply_deadline) VALUES (" + audit + ", '" + STRUCTURE + "', "
                        + audit
                        + ", 'INITIAL', 'REPLY', CURDATE(), CURDATE(), CURDATE(), CURDATE(), CURDATE() + INTERVAL 5 DAY)",
                member(2, AUDITOR_CERTIFIER, "CERTIFICATION_BODY"),
                member(3, AUDITOR_NETWORK, "NETWORK"),
                "INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name,"
                        + " recorded_at) VALUES (" + finding + ", " + audit + ", '" + STRUCTURE
                        + "', 'MINOR', '1.1', 'Une trace manque.', 501, 'Essai', NOW(6))",
                voices("'CERTIFICATION_BODY'", 1_000),
                voices("'NETWORK'", 2_000),
                voices("'AGREED'", 3_000),
                "INSERT INTO frozen_score (id, audit_id, structure_code, moment, criterion, agreed_level,"
                        + " agreed_applicable, reason) SELECT id + 1000, audit_id, structure_code, 'FINDINGS', criterion,"
                        + " level, applicable, reason FROM audit_score WHERE audit_id = " + audit
                        + " AND voice = 'AGREED'");
    }

    private String member(int place, TestPeople who, String kind) {
        return "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation) VALUES ("
                + (audit + place) + ", " + audit + ", '" + STRUCTURE + "', " + who.accountId() + ", '" + kind
                + "', 'Essai', 'Essai')";
    }

    private String voices(String voice, int place) {
        return "INSERT INTO audit_score (id, audit_id, structure_code, criterion, voice, level, reason, author_id,"
                + " author_name, recorded_at, proposed_at, version) SELECT " + (audit + place) + " + n.tree_rank, "
                + audit
                + ", '" + STRUCTURE + "', n.code, " + voice + ", 2, 'Tenu et tracé.', 501, 'Essai', NOW(6), "
                + (voice.equals("'AGREED'") ? "NULL" : "NOW(6)") + ", 1"
                + " FROM reference_node n JOIN criterion_score s ON s.node_id = n.id WHERE s.diagnosis_id = " + audit;
    }

    /** Deletes it, with all that became of it. */
    public void delete() throws SQLException {
        execute("DELETE FROM report_signature WHERE audit_id = " + audit);
        for (String table : List.of(
                "audit_report",
                "frozen_score",
                "audit_score",
                "audit_news",
                "finding_answer",
                "audit_document",
                "reply_extension")) {
            execute("DELETE FROM " + table + " WHERE audit_id = " + audit);
        }
        execute(
                "DELETE FROM finding_reply WHERE finding_id = " + finding,
                "DELETE FROM finding WHERE audit_id = " + audit,
                "DELETE FROM audit_auditor WHERE audit_id = " + audit,
                "DELETE FROM audit WHERE id = " + audit,
                "DELETE FROM criterion_score WHERE diagnosis_id = " + audit,
                "DELETE FROM self_diagnosis WHERE id = " + audit);
    }

    /** Does it as the migration does. */
    public static void execute(String... statements) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** The number that a query finds. */
    public static long number(String sql) {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
