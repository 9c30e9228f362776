package fr.jalon.labelling.report;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.labelling.report.TestAudit.STRUCTURE;
import static fr.jalon.labelling.report.TestAudit.execute;
import static fr.jalon.labelling.report.TestAudit.number;
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
import fr.jalon.labelling.reply.ReplyToFindings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.LargeReference;
import fr.jalon.testing.Together;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the right of reply to the signed report of an audit of 157 criteria, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

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
    AssembleReport assemble;

    @Inject
    SignReport sign;

    @Inject
    ReadReport read;

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
    void bothSignTheSameVersionTheFirstFreezesTheScoresTheSecondCloses() throws IOException {
        toReport();
        String hash = actor.as(
                AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Conforme.").hash());
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> ContentHash.of(
                                read.statement(audit, 1).content().readAllBytes())
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
            assertThat(actor.as(QUALITY_LEAD_NORTH, () -> read.file(audit, 1, format)
                            .size()))
                    .isGreaterThan(5_000);
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
}
