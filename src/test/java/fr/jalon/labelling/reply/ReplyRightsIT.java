package fr.jalon.labelling.reply;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.labelling.report.TestAudit.execute;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.report.TestAudit;
import fr.jalon.shared.Ids;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What MariaDB lets a mission write of its right of reply, whatever the application does. */
@ExtendWith(ArquillianExtension.class)
class ReplyRightsIT {

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    ExtensionRule rule;

    @Inject
    AskReplyExtension ask;

    @Resource
    UserTransaction transaction;

    private final TestAudit made = new TestAudit();
    private final long audit = made.id();
    private final long finding = made.finding();

    @BeforeEach
    void anAuditWhoseFindingIsSent() throws SQLException {
        made.write();
    }

    @AfterEach
    void gone() throws SQLException {
        made.delete();
    }

    @Test
    void aMissionReadsTheDurationsOfMoreTimeAndWritesNone() {
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> ask.isPossible(audit))).isTrue();
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> List.of(rule.days(), rule.most())))
                .containsExactly(15, 1);
        for (String sql : List.of(
                "UPDATE network.labelling_rule SET amount = 99 WHERE code = 'REPLY_EXTENSION_DAYS'",
                "INSERT INTO network.labelling_rule (id, code, amount, valid_from, source)"
                        + " VALUES (99100, 'REPLY_EXTENSIONS', 99, '2024-01-01', 'Essai')",
                "DELETE FROM network.labelling_rule WHERE code = 'REPLY_EXTENSIONS'",
                "UPDATE audit SET reply_deadline = '2099-01-01' WHERE id = " + audit,
                "UPDATE reply_extension SET granted = TRUE WHERE audit_id = " + audit,
                "UPDATE reply_extension_entry SET granted = TRUE WHERE audit_id = " + audit,
                "DELETE FROM finding_reply WHERE finding_id = " + finding)) {
            assertThat(outcome(QUALITY_LEAD_NORTH, sql)).as(sql).contains("command denied");
        }
    }

    @Test
    void nothingOfAReplyIsTakenOnceItsDeadlineHasPassed() throws SQLException {
        List<String> sent = List.of(
                "INSERT INTO finding_reply_entry (id, finding_id, structure_code, text, author_id, author_name,"
                        + " replied_at, version) VALUES (" + Ids.next() + ", " + finding
                        + ", '98001S00', 'Essai', 102, 'Essai', NOW(6), 0)",
                "INSERT INTO reply_extension_entry (id, audit_id, structure_code, number, reason, asked_by_name,"
                        + " asked_at, due_before) VALUES (" + Ids.next() + ", " + audit
                        + ", '98001S00', 1, 'Essai', 'Essai', NOW(6), CURDATE())",
                "INSERT INTO audit_document_entry (id, audit_id, structure_code, finding_id, file_name, media_type,"
                        + " file_size, file_hash, added_by_name, added_at) VALUES (" + Ids.next() + ", " + audit
                        + ", '98001S00', " + finding + ", 'a.txt', 'text/plain', 1, REPEAT('0', 64), 'Essai', NOW(6))");
        until(today());
        assertThat(outcome(QUALITY_LEAD_SOUTH, sent.get(0))).contains("CHECK OPTION failed");
        for (String sql : sent) {
            assertThat(outcome(QUALITY_LEAD_NORTH, sql)).as(sql).isEqualTo("1");
        }
        until(today().minusDays(1));
        execute(
                "DELETE FROM audit_document WHERE audit_id = " + audit,
                "DELETE FROM reply_extension WHERE audit_id = " + audit);
        assertThat(outcome(
                        QUALITY_LEAD_NORTH,
                        "UPDATE finding_reply_entry SET text = 'Après' WHERE finding_id = " + finding))
                .isEqualTo("0");
        assertThat(outcome(QUALITY_LEAD_NORTH, sent.get(2))).contains("CHECK OPTION failed");
        execute("DELETE FROM finding_reply WHERE finding_id = " + finding);
        for (String sql : sent) {
            assertThat(outcome(QUALITY_LEAD_NORTH, sql)).as(sql).contains("CHECK OPTION failed");
        }
    }

    /** The day that MariaDB goes by: Paris's, but for the hour after midnight in summer. */
    private static LocalDate today() {
        return ZonedDateTime.now(ZoneOffset.ofHours(1)).toLocalDate();
    }

    private void until(LocalDate deadline) throws SQLException {
        execute("UPDATE audit SET reply_deadline = '" + deadline + "' WHERE id = " + audit);
    }

    /** How many rows it wrote, or why MariaDB refused. */
    private String outcome(TestPeople who, String sql) {
        return actor.as(who, () -> {
            transaction.begin();
            try {
                int written = entities.createNativeQuery(sql).executeUpdate();
                transaction.commit();
                return Integer.toString(written);
            } catch (PersistenceException refused) {
                transaction.rollback();
                return refused.getMessage();
            }
        });
    }
}
