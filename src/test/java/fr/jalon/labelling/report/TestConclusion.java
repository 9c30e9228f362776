package fr.jalon.labelling.report;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.assessment.GivenScore;
import fr.jalon.labelling.assessment.ScoreCriteria;
import fr.jalon.labelling.reply.AnswerOutcome;
import fr.jalon.labelling.reply.AnswerReplies;
import fr.jalon.labelling.reply.AnswerText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What both auditors do of an audit: they score, and in the end they conclude. */
@ApplicationScoped
public class TestConclusion {

    @Inject
    TestActor actor;

    @Inject
    ScoreCriteria scores;

    @Inject
    AnswerReplies answers;

    @Inject
    AssembleReport assemble;

    @Inject
    SignReport sign;

    /** Each auditor scores a criterion, the same; then they agree. */
    public void score(long audit, String criterion) {
        GivenScore two = new GivenScore(true, 2, "Tenu et tracé.");
        for (TestPeople auditor : List.of(AUDITOR_CERTIFIER, AUDITOR_NETWORK)) {
            actor.as(auditor, () -> {
                scores.score(audit, criterion, 0, two);
                return scores.propose(audit);
            });
        }
        actor.as(AUDITOR_NETWORK, () -> scores.agreeOnSame(audit));
    }

    /** The reply to the finding is answered, the report assembled and signed by both. */
    public void report(long audit, long finding) {
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> assemble.assemble(audit, "Trop tôt.")))
                .hasMessage("report.refused.unanswered");
        AnswerText answer = new AnswerText(AnswerOutcome.MAINTAINED, null, "La trace manquait le jour de la visite.");
        ReportVersion version = actor.as(AUDITOR_CERTIFIER, () -> {
            answers.answer(audit, finding, 0, answer);
            return assemble.assemble(audit, "Les pratiques sont tenues.");
        });
        for (TestPeople auditor : List.of(AUDITOR_CERTIFIER, AUDITOR_NETWORK)) {
            ReportVersion signed = actor.as(auditor, () -> sign.sign(audit, 1, version.hash()));
            assertThat(signed.isSigned()).isEqualTo(auditor == AUDITOR_NETWORK);
        }
    }
}
