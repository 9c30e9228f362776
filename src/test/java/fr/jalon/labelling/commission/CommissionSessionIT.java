package fr.jalon.labelling.commission;

import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.COMMISSION_NORTH;
import static fr.jalon.identity.TestPeople.COMMISSION_STATE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a session of the commission holds to: who reads, who votes, what is decided, and what never changes again. */
@ExtendWith(ArquillianExtension.class)
class CommissionSessionIT {

    private static final String NORTH = "98001S00";

    @Inject
    TestActor actor;

    @Inject
    TestSessions sessions;

    @Inject
    Together together;

    @Inject
    ReadSessions read;

    @Inject
    CastVote cast;

    @Inject
    HoldVote votes;

    @Inject
    DeclareInterest interest;

    @Inject
    SignMinutes sign;

    @Test
    void membersReadAFileFromTheAgendaUntilTheSignature() throws Exception {
        long audit = sessions.closedAudit(NORTH, 1901, null);
        TestSessions.Held held = sessions.planned(audit);
        refused("error.notFound", COMMISSION_MEMBER, () -> read.item(held.item()));
        sessions.convene(held);
        assertThat(actor.as(COMMISSION_MEMBER, () -> read.item(held.item())).paper())
                .isPresent();
        ItemFile recused = actor.as(COMMISSION_NORTH, () -> read.item(held.item()));
        assertThat(recused.paper()).isEmpty();
        assertThat(recused.seat().recused()).isTrue();
        assertThat(recused.recusals()).singleElement().satisfies(one -> assertThat(one.cause())
                .isEqualTo(Recusal.Cause.OWN_STRUCTURE));
        sessions.open(held, TestSessions.PRESIDENT, TestSessions.STATE, TestSessions.NORTH);
        sessions.vote(held, DecisionKind.LABEL, false, VoteChoice.FOR, COMMISSION_MEMBER, COMMISSION_STATE);
        sessions.record(held, DecisionKind.LABEL);
        refused("commission.refused.sessionState", COMMISSION_MEMBER, () -> sign(held));
        sessions.close(held);
        refused("commission.refused.notPresident", COMMISSION_STATE, () -> sign(held));
        actor.as(COMMISSION_MEMBER, () -> sign(held));
        assertThat(actor.as(COMMISSION_MEMBER, () -> read.item(held.item())).paper())
                .isEmpty();
        refused("commission.refused.sessionState", COMMISSION_MEMBER, () -> sign(held));
        byte[] minutes = actor.as(
                LABEL_OFFICE, () -> read.minutes(held.session()).content().readAllBytes());
        assertThat(new String(minutes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aRecusedMemberNeitherReadsTheDebateNorVotesAndTheAttemptIsJournaled() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit(NORTH, 1902, null));
        actor.as(LABEL_OFFICE, () -> {
            votes.note(held.item(), "Débat réservé.");
            return null;
        });
        assertThat(actor.as(COMMISSION_STATE, () -> read.item(held.item())).debate())
                .isEqualTo("Débat réservé.");
        assertThat(actor.as(COMMISSION_NORTH, () -> read.item(held.item())).debate())
                .isNull();
        sessions.openVote(held, DecisionKind.LABEL, false);
        refused("commission.refused.recused", COMMISSION_NORTH, () -> cast(held, VoteChoice.FOR));
        assertThat(TestSessions.number("SELECT COUNT(*) FROM commission.journal_entry WHERE action = 'ACCESS_REFUSED'"
                        + " AND detail = 'commission.refused.recused' AND subject_id = '" + Ids.text(held.item())
                        + "'"))
                .isEqualTo(1);
        assertThat(actor.as(LABEL_OFFICE, () -> read.item(held.item())).cast()).isZero();
    }

    @Test
    void aMemberVotesOnceHoweverOftenTheyPress() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit(NORTH, 1903, null));
        sessions.openVote(held, DecisionKind.LABEL, true);
        List<Together.Outcome> outcomes = together.all(
                () -> cast(held, VoteChoice.FOR),
                COMMISSION_MEMBER,
                COMMISSION_MEMBER,
                COMMISSION_MEMBER,
                COMMISSION_MEMBER);
        assertThat(outcomes)
                .as(outcomes::toString)
                .filteredOn(Together.Outcome::isDone)
                .hasSize(1);
        assertThat(outcomes).filteredOn(one -> !one.isDone()).allSatisfy(one -> assertThat(
                        ((Refused) one.failure()).key())
                .isIn("commission.refused.twice", "error.recordedMeanwhile", "error.busy"));
        refused("commission.refused.twice", COMMISSION_MEMBER, () -> cast(held, VoteChoice.AGAINST));
        sessions.cast(held, COMMISSION_STATE, VoteChoice.ABSTENTION);
        assertThat(TestSessions.number(
                        "SELECT COUNT(*) FROM item_vote WHERE choice IS NOT NULL AND item_id = " + held.item()))
                .isZero();
        sessions.closeVote(held);
        assertThat(actor.as(LABEL_OFFICE, () -> read.item(held.item())).item().votes())
                .isEqualTo(new AgendaItem.Votes(2, 1, 0, 1));
        assertThat(TestSessions.number("SELECT (SELECT COUNT(*) FROM item_vote WHERE item_id = " + held.item()
                        + ") + (SELECT COUNT(*) FROM item_ballot WHERE item_id = " + held.item() + ")"))
                .isZero();
        refused("commission.refused.noVote", COMMISSION_STATE, () -> cast(held, VoteChoice.FOR));
    }

    @Test
    void nothingIsDecidedWithoutAQuorumWhichARecusedMemberDoesNotMake() throws Exception {
        TestSessions.Held held = sessions.convened(sessions.closedAudit(NORTH, 1904, null));
        refused("commission.refused.noQuorum", () -> sessions.open(held, TestSessions.PRESIDENT));
        sessions.open(held, TestSessions.PRESIDENT, TestSessions.NORTH);
        refused("commission.refused.noQuorum", () -> sessions.openVote(held, DecisionKind.LABEL, false));
        assertThat(TestSessions.number("SELECT COUNT(*) FROM un_unml.journal_entry WHERE detail ="
                        + " 'commission.refused.noQuorum' AND subject_id = '" + Ids.text(held.item()) + "'"))
                .isEqualTo(1);
        refused("commission.refused.itemState", () -> sessions.record(held, DecisionKind.LABEL));
    }

    @Test
    void whatIsNotCarriedIsNoDecisionAndWhatDepartsFromTheReferenceSaysWhy() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit(NORTH, 1905, blocking()));
        sessions.vote(held, DecisionKind.LABEL, false, VoteChoice.AGAINST, COMMISSION_MEMBER, COMMISSION_STATE);
        refused("commission.refused.notCarried", () -> sessions.record(held, DecisionKind.LABEL, "Motif"));
        sessions.vote(held, DecisionKind.LABEL, false, VoteChoice.FOR, COMMISSION_MEMBER);
        assertThat(actor.as(LABEL_OFFICE, () -> read.item(held.item())).breaches())
                .extracting(Breach::criterion)
                .containsExactly(blocking());
        refused("commission.refused.noDeparture", () -> sessions.record(held, DecisionKind.LABEL));
        sessions.record(held, DecisionKind.LABEL, "L’écart est levé depuis l’audit.");
        assertThat(actor.as(LABEL_OFFICE, () -> read.item(held.item()))
                        .decision()
                        .getBreaches())
                .containsExactly(blocking());
    }

    @Test
    void whoDeclaresAnInterestIsRecusedForGood() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit("97001S00", 1906, null));
        actor.as(COMMISSION_STATE, () -> {
            interest.declare(held.item(), "Mon frère y travaille.");
            return null;
        });
        assertThat(actor.as(COMMISSION_STATE, () -> read.item(held.item())).paper())
                .isEmpty();
        sessions.openVote(held, DecisionKind.LABEL, false);
        refused("commission.refused.recused", COMMISSION_STATE, () -> cast(held, VoteChoice.FOR));
        refused("commission.refused.recusedAlready", COMMISSION_STATE, () -> {
            interest.declare(held.item(), "Encore.");
            return null;
        });
    }

    private Object cast(TestSessions.Held held, VoteChoice choice) {
        cast.vote(held.item(), choice);
        return null;
    }

    private Object sign(TestSessions.Held held) throws IOException {
        sign.sign(held.session(), sessions.version(held));
        return null;
    }

    /** The first blocking criterion of the reference. */
    private static String blocking() throws SQLException {
        try (var connection = MigrationUser.open("network");
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT n.code FROM reference_node n WHERE n.blocking AND n.assessable"
                        + " AND n.reference_id = (SELECT MAX(id) FROM quality_reference WHERE code = 'JALON-ML'"
                        + " AND state = 'PUBLISHED') ORDER BY n.tree_rank LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
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
