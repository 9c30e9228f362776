package fr.jalon.labelling.reply;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.labelling.report.TestAudit.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.LeadAudit;
import fr.jalon.labelling.audit.OpenAuditFile;
import fr.jalon.labelling.report.TestAudit;
import fr.jalon.shared.Ids;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The right of reply: its deadline, more time, documents, and the auditors' answers. */
@ExtendWith(ArquillianExtension.class)
class ReplyIT {

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    OpenAuditFile files;

    @Inject
    LeadAudit lead;

    @Inject
    ReplyToFindings replies;

    @Inject
    AnswerReplies answers;

    @Inject
    AskReplyExtension ask;

    @Inject
    FollowReplies follow;

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

    private long attach(String content) throws IOException {
        return replies.attach(
                        audit, finding, "trace.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private String text(long document) throws IOException {
        return new String(files.document(audit, document).content().readAllBytes(), StandardCharsets.UTF_8);
    }

    private long journaled(TestPeople who, long subject, String rule) {
        return actor.as(who, () -> ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM journal_entry WHERE action = 'ACCESS_REFUSED' AND detail = '"
                                        + rule + "' AND subject_id = '" + Ids.text(subject) + "'")
                        .getSingleResult())
                .longValue());
    }
}
