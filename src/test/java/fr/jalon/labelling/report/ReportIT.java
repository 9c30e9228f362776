package fr.jalon.labelling.report;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.assessment.GivenScore;
import fr.jalon.labelling.assessment.ScoreCriteria;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.LeadAudit;
import fr.jalon.labelling.audit.OpenAuditFile;
import fr.jalon.labelling.reply.AnswerOutcome;
import fr.jalon.labelling.reply.AnswerReplies;
import fr.jalon.labelling.reply.AnswerText;
import fr.jalon.labelling.reply.AskReplyExtension;
import fr.jalon.labelling.reply.FollowReplies;
import fr.jalon.labelling.reply.ReplyExtension;
import fr.jalon.labelling.reply.ReplyToFindings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.LargeReference;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the right of reply to the signed report of an audit of 157 criteria, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    private static final String STRUCTURE = "98001S00";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    EntityManager entities;

    @Inject
    OpenAuditFile files;

    @Inject
    LeadAudit lead;

    @Inject
    ScoreCriteria scores;

    @Inject
    ReplyToFindings replies;

    @Inject
    AnswerReplies answers;

    @Inject
    AskReplyExtension ask;

    @Inject
    FollowReplies follow;

    @Inject
    AssembleReport assemble;

    @Inject
    SignReport sign;

    @Inject
    ReadReport read;

    @Resource
    UserTransaction transaction;

    private final long audit = Ids.next();
    private final long finding = audit + 1;

    @BeforeEach
    void anAuditWhoseFindingIsSent() throws SQLException {
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
                + ", '" + STRUCTURE + "', n.code, " + voice + ", 2, 'Tenu et tracé.', 501, 'Essai', NOW(6), NOW(6), 1"
                + " FROM reference_node n JOIN criterion_score s ON s.node_id = n.id WHERE s.diagnosis_id = " + audit;
    }

    @AfterEach
    void gone() throws SQLException {
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

    @Test
    void aReplyAfterTheDeadlineIsRefusedByItsRuleAndJournaled() throws SQLException {
        execute("UPDATE audit SET reply_deadline = CURDATE() - INTERVAL 2 DAY WHERE id = " + audit);
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> replies.reply(finding, 0, "Trop tard.")))
                .hasMessage("audit.refused.replyTooLate");
        assertThat(journaled(QUALITY_LEAD_NORTH, finding, "audit.refused.replyTooLate"))
                .isEqualTo(1);
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> ask.ask(audit, "Encore.")))
                .hasMessage("audit.refused.replyTooLate");
        assertThat(journaled(QUALITY_LEAD_NORTH, audit, "audit.refused.replyTooLate"))
                .isEqualTo(1);
    }

    @Test
    void moreTimeIsAskedWithAReasonGrantedByTheOfficeAndOnlyAsOftenAsTheRuleAllows() {
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> ask.ask(audit, " ")))
                .hasMessage("reply.refused.noReason");
        ReplyExtension asked = actor.as(QUALITY_LEAD_NORTH, () -> ask.ask(audit, "La référente est en formation."));
        assertThat(asked.isPending()).isTrue();
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> ask.ask(audit, "Encore.")))
                .hasMessage("reply.refused.extensionOpen");
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> end())).hasMessage("reply.refused.extensionPending");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> follow.refuse(audit, asked.id(), 0, null)))
                .hasMessage("reply.refused.noDecision");
        ReplyExtension granted = actor.as(LABEL_OFFICE, () -> follow.grant(audit, asked.id(), 0, null));
        assertThat(granted.dueAfter()).isEqualTo(asked.dueBefore().plusDays(15));
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> replies.audit(audit).getReplyDeadline()))
                .isEqualTo(granted.dueAfter());
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> follow.refuse(audit, asked.id(), 0, "Non.")))
                .hasMessage("error.changedMeanwhile");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> ask.ask(audit, "Encore.")))
                .hasMessage("reply.refused.extensions");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> ask.ask(audit, "Pas la nôtre.")))
                .hasMessage("error.notFound");
    }

    @Test
    void documentsOfAReplyAreReadByThePairTheStructureAndTheOfficeOnly() throws IOException {
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> attach("Sans réponse.")))
                .hasMessage("reply.refused.replyFirst");
        reply("Elle est classée depuis.");
        long document = actor.as(QUALITY_LEAD_NORTH, () -> attach("Trace classée."));
        assertThat(actor.as(AUDITOR_NETWORK, () -> text(document))).isEqualTo("Trace classée.");
        assertThat(actor.as(AUDITOR_NETWORK, () -> answers.findings(audit))
                        .get(0)
                        .documents())
                .hasSize(1);
        assertThatThrownBy(() -> actor.as(AUDITOR_ELSEWHERE, () -> text(document)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> replies.findings(audit)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(
                        QUALITY_LEAD_NORTH,
                        () -> replies.attach(
                                audit, finding, "trace.exe", new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1}))))
                .hasMessage("files.type");
    }

    @Test
    void aReplyChangedAfterItsAnswerWaitsForAnother() {
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> answer(AnswerOutcome.MAINTAINED, null, 0)))
                .hasMessage("reply.refused.noReplyYet");
        reply("Elle est classée depuis.");
        actor.as(AUDITOR_NETWORK, () -> answer(AnswerOutcome.MAINTAINED, null, 0));
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> answer(AnswerOutcome.WITHDRAWN, null, 0)))
                .hasMessage("error.changedMeanwhile");
        reply("Elle est classée depuis, voyez la pièce jointe.");
        assertThat(actor.as(AUDITOR_NETWORK, () -> answers.findings(audit))
                        .get(0)
                        .awaitsAnswer())
                .isTrue();
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> replies.findings(audit))
                        .get(0)
                        .answer())
                .as("what the structure does not read yet")
                .isNull();
    }

    @Test
    void bothSignTheSameVersionTheFirstFreezesTheScoresTheSecondCloses() throws IOException {
        toReport();
        String hash = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> ContentHash.of(read.statement(audit, 1))
                        .hex()))
                .isEqualTo(hash);
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 1, "0".repeat(64))))
                .hasMessage("report.refused.otherHash");
        actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 1, hash));
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 1, hash)))
                .hasMessage("report.refused.signed");
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, this::agreeAnew)).hasMessage("assessment.refused.frozen");
        assertThatThrownBy(() -> auditor(
                        "UPDATE audit_score_entry SET level = 0 WHERE audit_id = " + audit + " AND voice = 'AGREED'"))
                .as("a view that no longer holds the row changes nothing; written so that it would be noticed")
                .hasMessage("0");
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> read.versions(audit))).isEmpty();
        assertThat(actor.as(AUDITOR_NETWORK, () -> sign.sign(audit, 1, hash).isSigned()))
                .isTrue();
        assertThat(number("SELECT COUNT(*) FROM frozen_score WHERE moment = 'REPORT' AND audit_id = " + audit))
                .isEqualTo(LargeReference.CRITERIA);
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> read.versions(audit)))
                .hasMessage("error.notFound");
        for (TestPeople reader : List.of(QUALITY_LEAD_NORTH, LABEL_OFFICE)) {
            assertThat(actor.as(reader, () -> read.versions(audit)).get(0).isSigned())
                    .isTrue();
        }
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> read.versions(audit)))
                .hasMessage("error.notFound");
        for (ReportFormat format : ReportFormat.values()) {
            Assertions.assertTimeout(
                    PATIENCE, () -> assertThat(actor.as(QUALITY_LEAD_NORTH, () -> read.file(audit, 1, format)
                                    .size()))
                            .isGreaterThan(10_000));
        }
    }

    @Test
    void aVersionMadeAfterASignatureNeedsBothAgainAndTheOneBeforeIsSignedByNobodyMore() throws SQLException {
        toReport();
        String first = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> assemble.assemble(audit, "Conforme.")))
                .hasMessage("report.refused.same");
        actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 1, first));
        String second = actor.as(AUDITOR_NETWORK, () -> assemble.assemble(audit, "Conforme, à suivre.")
                .hash());
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> sign.sign(audit, 1, first)))
                .hasMessage("report.refused.otherVersion");
        assertThat(journaled(AUDITOR_NETWORK, audit, "report.refused.otherVersion"))
                .isEqualTo(1);
        assertThat(actor.as(AUDITOR_NETWORK, () -> sign.sign(audit, 2, second).isSigned()))
                .isFalse();
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 2, second).isSigned()))
                .isTrue();
        assertThatThrownBy(() -> auditor("UPDATE audit_report SET conclusion = 'Autre' WHERE audit_id = " + audit))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> auditor("DELETE FROM report_signature WHERE audit_id = " + audit))
                .hasStackTraceContaining("denied");
    }

    @Test
    void aVersionThatTheAuditNoLongerSaysIsNotSigned() throws SQLException {
        toReport();
        String hash = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        actor.as(AUDITOR_NETWORK, this::agreeAnew);
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 1, hash)))
                .hasMessage("report.refused.outdated");
        assertThat(journaled(AUDITOR_CERTIFIER, audit, "report.refused.outdated"))
                .isEqualTo(1);
        execute("DELETE FROM audit_score WHERE criterion = '2.1' AND voice = 'AGREED' AND audit_id = " + audit);
        String next = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> sign.sign(audit, 2, next)))
                .hasMessage("assessment.refused.unscored");
    }

    @Test
    void twoWhoSignAtTheSameMomentNeverLeaveASignedReportOpen() {
        toReport();
        String hash = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        List<Together.Outcome> both = together.all(() -> sign.sign(audit, 1, hash), AUDITOR_CERTIFIER, AUDITOR_NETWORK);
        assertThat(both).as(both::toString).anyMatch(Together.Outcome::isDone);
        assertThat(both).filteredOn(one -> !one.isDone()).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(Refused.class));
        for (TestPeople auditor : List.of(AUDITOR_CERTIFIER, AUDITOR_NETWORK)) {
            try {
                actor.as(auditor, () -> sign.sign(audit, 1, hash));
            } catch (Refused signedAlready) {
                assertThat(signedAlready.key()).isIn("report.refused.signed", "error.notFound");
            }
        }
        assertThat(actor.as(LABEL_OFFICE, () -> read.audit(audit).getState().name()))
                .isEqualTo("CLOSED");
    }

    @Test
    void mariaDbTakesNoSignatureInTheOthersNameOrOfAnEarlierVersion() throws SQLException {
        toReport();
        String first = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        actor.as(AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme, à suivre."));
        assertThatThrownBy(() -> auditor(signature(1, first, AUDITOR_NETWORK, "NETWORK")))
                .hasStackTraceContaining("CHECK OPTION failed");
        String second =
                actor.as(AUDITOR_CERTIFIER, () -> read.versions(audit).get(1).hash());
        assertThatThrownBy(() -> auditor(signature(2, second, AUDITOR_NETWORK, "CERTIFICATION_BODY")))
                .hasStackTraceContaining("CHECK OPTION failed");
    }

    private String signature(int version, String hash, TestPeople who, String kind) throws SQLException {
        long report = number("SELECT id FROM audit_report WHERE number = " + version + " AND audit_id = " + audit);
        return "INSERT INTO report_signature_entry (id, report_id, audit_id, structure_code, account_id, kind, name,"
                + " content_hash, signed_at) VALUES (" + Ids.next() + ", " + report + ", " + audit + ", '" + STRUCTURE
                + "', " + who.accountId() + ", '" + kind + "', 'Essai', '" + hash + "', NOW(6))";
    }

    /** The structure replies, its reply is answered, the right of reply ends. */
    private void toReport() {
        reply("Elle est classée depuis.");
        actor.as(AUDITOR_NETWORK, () -> answer(AnswerOutcome.REVISED, FindingKind.IMPROVEMENT, 0));
        actor.as(AUDITOR_NETWORK, this::end);
    }

    private boolean end() {
        lead.endReplies(audit, files.open(audit).dossier().audit().getVersion());
        return true;
    }

    private void reply(String text) {
        actor.as(QUALITY_LEAD_NORTH, () -> {
            var before = replies.findings(audit).get(0).finding().getReply();
            return replies.reply(finding, before == null ? 0 : before.getVersion(), text);
        });
    }

    private boolean answer(AnswerOutcome outcome, FindingKind kind, int version) {
        answers.answer(audit, finding, version, new AnswerText(outcome, kind, "La trace manquait ce jour-là."));
        return true;
    }

    private boolean agreeAnew() {
        scores.agree(audit, "1.1", 1, new GivenScore(true, 1, "À revoir."));
        return true;
    }

    private long attach(String content) throws IOException {
        return replies.attach(
                        audit, finding, "trace.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private String text(long document) throws IOException {
        return new String(answers.open(audit, document).content().readAllBytes(), StandardCharsets.UTF_8);
    }

    private long journaled(TestPeople who, long subject, String rule) {
        return actor.as(who, () -> ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM journal_entry WHERE action = 'ACCESS_REFUSED' AND detail = '"
                                        + rule + "' AND subject_id = '" + Ids.text(subject) + "'")
                        .getSingleResult())
                .longValue());
    }

    /** Runs it as whoever has slipped SQL past the code of the auditors' workspace; fails where it changed nothing. */
    private void auditor(String sql) {
        try (Workspace.Stay stay = Workspace.AUDIT.enter()) {
            inTransaction(() -> {
                int changed = entities.createNativeQuery(sql).executeUpdate();
                if (changed == 0) {
                    throw new PersistenceException("0");
                }
                return changed;
            });
        }
    }

    private void inTransaction(Callable<?> work) {
        try {
            transaction.begin();
            try {
                work.call();
                transaction.commit();
            } catch (PersistenceException refused) {
                transaction.rollback();
                throw refused;
            }
        } catch (PersistenceException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static long number(String sql) {
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
