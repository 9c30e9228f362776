package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import fr.jalon.testing.MigrationUser;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** An audit of the association of the tests by a pair, with what each scored and both agreed on. */
public final class TestScoredAudits {

    private static final AtomicInteger YEARS = new AtomicInteger(1000);

    private final long id;
    private final long certification;
    private final long network;

    private TestScoredAudits(long id, long certification, long network) {
        this.id = id;
        this.certification = certification;
        this.network = network;
    }

    /** One that is closed. */
    public static TestScoredAudits closed(long certification, long network) throws SQLException {
        return write("AR98", certification, network, true);
    }

    /** One of that structure that is closed. */
    public static TestScoredAudits closedIn(String structure, long certification, long network) throws SQLException {
        return write(structure, certification, network, true);
    }

    public long id() {
        return id;
    }

    /** The commission decides, and the structure is told. */
    public void decided() throws SQLException {
        run(
                "INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by,"
                        + " recorded_at) SELECT ?, id, structure_code, 'DEFERRAL', 'Essai', CURDATE(), 1, NOW(6)"
                        + " FROM audit WHERE id = ?",
                id,
                id);
        run(
                "INSERT INTO decision_notice (decision_id, structure_code, notified_on, notified_by_name, appeal_until)"
                        + " SELECT id, structure_code, decided_on, 'Essai', decided_on FROM commission_decision WHERE id = ?",
                id);
    }

    /** One that was given up with scores in it. */
    public static TestScoredAudits cancelled(long certification) throws SQLException {
        return write("AR98", certification, Ids.next(), false);
    }

    private static TestScoredAudits write(String structure, long certification, long network, boolean closed)
            throws SQLException {
        long id = Ids.next();
        run(
                "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                        + " opened_at, version) SELECT ?, ?, MAX(id), ?, 'SIGNED', 301, 'Essai', NOW(6), 0"
                        + " FROM quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED'",
                id,
                structure,
                YEARS.incrementAndGet());
        run(
                "INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,"
                        + " admitted_on, opened_on, reply_deadline, closed_on) VALUES (?, ?, ?, 'INITIAL', ?, CURDATE(),"
                        + " CURDATE(), CURDATE(), CURDATE(), ?, ?)",
                id,
                structure,
                id,
                closed ? "CLOSED" : "CANCELLED",
                closed ? "2026-01-01" : null,
                closed ? "2026-01-01" : null);
        auditor(id, structure, certification, "CERTIFICATION_BODY");
        auditor(id, structure, network, "NETWORK");
        return new TestScoredAudits(id, certification, network);
    }

    private static void auditor(long audit, String structure, long account, String kind) throws SQLException {
        run(
                "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation)"
                        + " VALUES (?, ?, ?, ?, ?, 'Essai', 'Essai')",
                Ids.next(),
                audit,
                structure,
                account,
                kind);
    }

    /** A criterion as the certification body's and the network's auditor scored it (null: not), and as they agreed. */
    public TestScoredAudits criterion(String code, Integer one, Integer other, int agreed) throws SQLException {
        return criterion(code, one, other, agreed, "2026-01-02");
    }

    /** The same, agreed on before either scored it. */
    public TestScoredAudits late(String code, Integer one, Integer other, int agreed) throws SQLException {
        return criterion(code, one, other, agreed, "2025-12-31");
    }

    private TestScoredAudits criterion(String code, Integer one, Integer other, int agreed, String agreedOn)
            throws SQLException {
        score(code, "CERTIFICATION_BODY", one, certification, "2026-01-01");
        score(code, "NETWORK", other, network, "2026-01-01");
        score(code, "AGREED", agreed, certification, agreedOn);
        return this;
    }

    private void score(String code, String voice, Integer level, long author, String day) throws SQLException {
        if (level != null) {
            run(
                    "INSERT INTO audit_score (id, audit_id, structure_code, criterion, voice, level, reason, author_id,"
                            + " author_name, recorded_at) SELECT ?, id, structure_code, ?, ?, ?, 'Essai', ?, 'Essai', ?"
                            + " FROM audit WHERE id = ?",
                    Ids.next(),
                    code,
                    voice,
                    level,
                    author,
                    day,
                    id);
        }
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
