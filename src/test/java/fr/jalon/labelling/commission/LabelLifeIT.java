package fr.jalon.labelling.commission;

import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.COMMISSION_STATE;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.label.BringConditionEvidence;
import fr.jalon.labelling.label.ConditionState;
import fr.jalon.labelling.label.FollowLabels;
import fr.jalon.labelling.label.KeepLabels;
import fr.jalon.labelling.label.LabelFile;
import fr.jalon.labelling.label.ProveLabel;
import fr.jalon.labelling.label.ReadOwnLabels;
import fr.jalon.labelling.label.SettleLabelMatters;
import fr.jalon.labelling.label.Standing;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a label once its structure is told of it: conditions, suspension, appeal, proof. */
@ExtendWith(ArquillianExtension.class)
class LabelLifeIT {

    private static final String NORTH = "98001S00";

    @Inject
    TestActor actor;

    @Inject
    TestSessions sessions;

    @Inject
    ReadOwnDecisions own;

    @Inject
    ReadOwnLabels labels;

    @Inject
    FileAppeal appeals;

    @Inject
    AnswerAppeals answers;

    @Inject
    BringConditionEvidence bring;

    @Inject
    SettleLabelMatters settle;

    @Inject
    KeepLabels keep;

    @Inject
    FollowLabels follow;

    @Inject
    ProveLabel prove;

    @Inject
    NationalDay day;

    @Test
    void aLabelWithConditionsLivesUntilItIsWithdrawnAndAnAppealChangesIt() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit(NORTH, 1907, null));
        sessions.vote(
                held, DecisionKind.LABEL_WITH_CONDITIONS, true, VoteChoice.FOR, COMMISSION_MEMBER, COMMISSION_STATE);
        sessions.record(held, DecisionKind.LABEL_WITH_CONDITIONS);
        sessions.sign(held);
        sessions.tell(held);
        LabelFile label = actor.as(QUALITY_LEAD_NORTH, labels::all).get(0);
        String number = label.label().getNumber();
        assertThat(standing(number)).isEqualTo(Standing.VALID);
        condition(label.conditions().get(0).id());
        long office = label.label().getId();
        actor.as(LABEL_OFFICE, () -> {
            keep.suspend(office, version(office), "Un signalement est étudié.");
            return null;
        });
        assertThat(standing(number)).isEqualTo(Standing.SUSPENDED);
        refused("label.refused.noReason", LABEL_OFFICE, () -> {
            keep.resume(office, version(office), " ");
            return null;
        });
        actor.as(LABEL_OFFICE, () -> {
            keep.resume(office, version(office), "Rien n’est établi.");
            return null;
        });
        assertThat(standing(number)).isEqualTo(Standing.VALID);
        appeal(held);
        assertThat(actor.as(QUALITY_LEAD_NORTH, labels::all).get(0).label().isConditional())
                .isFalse();
        forged(number);
    }

    private void condition(long condition) throws Exception {
        refused("label.condition.refused.notBrought", LABEL_OFFICE, () -> {
            settle.lift(condition, 0, "Fait.");
            return null;
        });
        refused("error.notFound", QUALITY_LEAD_SOUTH, () -> {
            bring.bring(condition, "Pas la nôtre.", null, null);
            return null;
        });
        actor.as(QUALITY_LEAD_NORTH, () -> {
            bring.bring(condition, "Les délais sont affichés.", null, null);
            return null;
        });
        actor.as(LABEL_OFFICE, () -> {
            settle.sendBack(condition, 0, "Joignez une photo.");
            return null;
        });
        assertThat(actor.as(QUALITY_LEAD_NORTH, labels::all)
                        .get(0)
                        .conditions()
                        .get(0)
                        .state())
                .isEqualTo(ConditionState.AWAITED);
    }

    private void appeal(TestSessions.Held held) {
        long decision = actor.as(QUALITY_LEAD_NORTH, own::all).get(0).decision().getId();
        refused("error.notFound", QUALITY_LEAD_SOUTH, () -> appeals.file(decision, "Pas la nôtre."));
        long appeal = actor.as(DIRECTOR_NORTH, () -> appeals.file(decision, "La condition est déjà tenue."));
        refused("appeal.refused.twice", QUALITY_LEAD_NORTH, () -> appeals.file(decision, "Encore."));
        actor.as(LABEL_OFFICE, () -> {
            answers.answer(appeal, 0, true, "Dans les délais, et motivé.");
            return null;
        });
        TestSessions.Held again = sessions.convene(sessions.plannedAppeal(appeal));
        sessions.open(again, TestSessions.PRESIDENT, TestSessions.STATE);
        sessions.vote(again, DecisionKind.LABEL, false, VoteChoice.FOR, COMMISSION_MEMBER, COMMISSION_STATE);
        sessions.record(again, DecisionKind.LABEL);
        sessions.sign(again);
        sessions.tell(again);
        OwnDecision changed = actor.as(QUALITY_LEAD_NORTH, own::all).stream()
                .filter(one -> one.decision().getId() == decision)
                .findFirst()
                .orElseThrow();
        assertThat(changed.appeal().state()).isEqualTo(AppealState.CHANGED);
        assertThat(changed.mayAppeal()).isFalse();
        assertThat(held).isNotEqualTo(again);
    }

    private void forged(String number) throws SQLException {
        int last = number.charAt(number.length() - 1) - '0';
        String wrong = number.substring(0, number.length() - 1) + (last + 1) % 10;
        try (Workspace.Stay stay = Workspace.PUBLIC.enter()) {
            assertThatThrownBy(() -> prove.prove(wrong)).hasMessage("register.refused.forged");
            assertThatThrownBy(() -> prove.prove("L-2023-9999-29")).isInstanceOf(Refused.class);
        }
        assertThat(TestSessions.number("SELECT COUNT(*) FROM journal_entry WHERE detail = 'register.refused.forged'"
                        + " AND subject_id = '" + wrong + "'"))
                .isEqualTo(1);
    }

    @Test
    void anAppealAfterItsDaysIsRefusedAndJournaled() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit(NORTH, 1908, null));
        sessions.vote(held, DecisionKind.DEFERRAL, false, VoteChoice.FOR, COMMISSION_MEMBER);
        sessions.record(held, DecisionKind.DEFERRAL);
        sessions.sign(held);
        sessions.tell(held);
        long decision = TestSessions.number("SELECT id FROM commission_decision WHERE item_id = " + held.item());
        TestSessions.execute(
                "UPDATE decision_notice SET appeal_until = CURDATE() - INTERVAL 2 DAY WHERE decision_id = " + decision);
        refused("appeal.refused.tooLate", QUALITY_LEAD_NORTH, () -> appeals.file(decision, "Trop tard."));
        assertThat(TestSessions.number("SELECT COUNT(*) FROM ml_98001s00.journal_entry WHERE detail ="
                        + " 'appeal.refused.tooLate' AND subject_id = '" + Ids.text(decision) + "'"))
                .isEqualTo(1);
    }

    private Standing standing(String number) {
        try (Workspace.Stay stay = Workspace.PUBLIC.enter()) {
            return prove.prove(number).standing(day.today());
        }
    }

    private int version(long label) {
        return follow.open(label).label().getVersion();
    }

    private void refused(String rule, TestPeople who, Callable<?> work) {
        refused(rule, () -> actor.as(who, work));
    }

    /** What enters a workspace itself, as the steps of {@link TestSessions} do. */
    private static void refused(String rule, ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
