package fr.jalon.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.EmbeddedDatabase;
import fr.jalon.launcher.database.Provisioner;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration on the structures of its story. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {

    @TempDir
    private static Path folder;

    private EmbeddedDatabase server;

    @BeforeAll
    void load() {
        server = EmbeddedDatabase.start(folder.resolve("data"));
        new Provisioner(server.database(), Home.locate())
                .provision(List.of(
                        Path.of("tenants/national.yaml"),
                        Path.of("tenants/normandie.yaml"),
                        Path.of("src/test/resources/tenants/demo-neighbours.yaml")));
        new Demo(server.database()).load();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void aLabelStandsOnALatestDiagnosisThatScoresEveryCriterion() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM label")).isPositive();
        assertThat(
                        number(
                                """
                        SELECT COUNT(*) FROM label l JOIN self_diagnosis d ON d.structure_code = l.structure_code
                        WHERE d.state <> 'SIGNED' OR (SELECT COUNT(*) FROM criterion_score s
                            WHERE s.diagnosis_id = d.id AND s.level IS NOT NULL) <> (SELECT COUNT(*)
                            FROM reference_node n WHERE n.reference_id = d.reference_id AND n.assessable)"""))
                .isZero();
    }

    @Test
    void whoWasAuditedIsNotReadyForAnAuditElsewhere() throws SQLException {
        assertThat(
                        number(
                                """
                        SELECT COUNT(*) FROM self_diagnosis d WHERE d.state = 'SIGNED'
                            AND EXISTS (SELECT 1 FROM audit a WHERE a.structure_code = d.structure_code)
                            AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.self_diagnosis_id = d.id)"""))
                .isZero();
    }

    @Test
    void fourMissionsHaveCaseFilesThatDiffer() throws SQLException {
        assertThat(List.of(
                        number("SELECT COUNT(*) FROM ml_14366s00.act"),
                        number("SELECT COUNT(*) FROM ml_14327s00.act"),
                        number("SELECT COUNT(*) FROM ml_76540s00.act"),
                        number("SELECT COUNT(*) FROM ml_76351s00.act")))
                .doesNotHaveDuplicates()
                .allMatch(acts -> acts > 1000);
    }

    /** As after an upgrade: an account and a part that came since are missing. */
    @Test
    void anOlderDemonstrationIsCompleted() throws SQLException {
        long accounts = number("SELECT COUNT(*) FROM account");
        execute("SET FOREIGN_KEY_CHECKS = 0; DELETE FROM membership WHERE account_id ="
                + " (SELECT id FROM account WHERE mail = 'pair@lille.demo.jalon.test');"
                + " DELETE FROM account WHERE mail = 'pair@lille.demo.jalon.test';"
                + " DELETE FROM visit_slot; DELETE FROM visit_plan; DELETE FROM evidence_request; DELETE FROM audit_score;"
                + " DELETE FROM frozen_score; DELETE FROM auditor; DELETE FROM audit_auditor;"
                + " DELETE FROM finding_reply; DELETE FROM finding; DELETE FROM audit;"
                + " DELETE FROM criterion_score WHERE diagnosis_id IN (SELECT id FROM self_diagnosis"
                + " WHERE year = YEAR(CURRENT_DATE) - 1); DELETE FROM self_diagnosis WHERE year = YEAR(CURRENT_DATE) - 1;"
                + " DELETE FROM demo_part WHERE name = 'audits'");
        new Demo(server.database()).load();
        assertThat(number("SELECT COUNT(*) FROM account")).isEqualTo(accounts);
        assertThat(number("SELECT COUNT(*) FROM auditor a JOIN account p ON p.id = a.account_id"))
                .isEqualTo(3);
    }

    private long number(String sql) throws SQLException {
        try (Connection network = server.database().open("network");
                Statement statement = network.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection network = server.database().open("network");
                Statement statement = network.createStatement()) {
            statement.execute(sql);
        }
    }
}
