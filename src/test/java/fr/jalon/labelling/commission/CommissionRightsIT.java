package fr.jalon.labelling.commission;

import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.COMMISSION_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What MariaDB itself refuses around the commission, to whoever writes SQL by hand. */
@ExtendWith(ArquillianExtension.class)
class CommissionRightsIT {

    private static final Workspace NORTH = Workspace.of(new StructureCode("98001S00"));
    private static final Workspace UNION = Workspace.of(StructureCode.NATIONAL_UNION);

    @Inject
    TestSessions sessions;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void aStructureReadsNeitherDebatesNorVotesNorADecisionBeforeItIsTold() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit("98001S00", 1911, null));
        sessions.vote(held, DecisionKind.DEFERRAL, false, VoteChoice.FOR, COMMISSION_MEMBER, COMMISSION_STATE);
        sessions.record(held, DecisionKind.DEFERRAL);
        for (String table : new String[] {"item_debate", "item_vote", "item_ballot", "item_recusal", "agenda_item"}) {
            for (String database : new String[] {"network", "un_unml", "commission"}) {
                denied(NORTH, "SELECT * FROM " + database + "." + table);
            }
        }
        String told = "SELECT COUNT(*) FROM commission_decision WHERE item_id = " + held.item();
        assertThat(number(NORTH, told)).isZero();
        sessions.sign(held);
        assertThat(number(NORTH, told)).isZero();
        sessions.tell(held);
        assertThat(number(NORTH, told)).isEqualTo(1);
        denied(NORTH, "UPDATE commission_decision SET kind = 'LABEL'");
        denied(NORTH, "UPDATE label SET state = 'IN_FORCE'");
        denied(NORTH, "UPDATE label_condition SET lifted_on = CURDATE()");
        denied(NORTH, "UPDATE appeal SET state = 'CHANGED'");
    }

    @Test
    void membersReadOnlyTheFilesOfTheirAgendasWhileTheyAreOpen() throws Exception {
        long audit = sessions.closedAudit("98001S00", 1912, "1.1");
        String files = "SELECT COUNT(*) FROM audit WHERE id = " + audit;
        String findings = "SELECT COUNT(*) FROM finding WHERE audit_id = " + audit;
        TestSessions.Held held = sessions.planned(audit);
        assertThat(number(Workspace.COMMISSION, files)).isZero();
        assertThat(number(Workspace.COMMISSION, findings)).isZero();
        sessions.convene(held);
        assertThat(number(Workspace.COMMISSION, files)).isEqualTo(1);
        assertThat(number(Workspace.COMMISSION, findings)).isEqualTo(1);
        denied(Workspace.COMMISSION, "SELECT * FROM network.audit");
        denied(Workspace.COMMISSION, "SELECT * FROM un_unml.audit");
        denied(Workspace.COMMISSION, "UPDATE agenda_item SET state = 'DECIDED'");
        denied(Workspace.COMMISSION, "DELETE FROM item_recusal");
        sessions.open(held, TestSessions.PRESIDENT, TestSessions.STATE);
        sessions.vote(held, DecisionKind.DEFERRAL, false, VoteChoice.FOR, COMMISSION_MEMBER);
        sessions.record(held, DecisionKind.DEFERRAL);
        sessions.sign(held);
        assertThat(number(Workspace.COMMISSION, files)).isZero();
        assertThat(number(Workspace.COMMISSION, findings)).isZero();
    }

    @Test
    void noVoteIsTakenOfWhoIsRecusedOrAbsentOrOutsideAVoteAndNobodyLooksIntoTheBox() throws Exception {
        TestSessions.Held held = sessions.convene(sessions.planned(sessions.closedAudit("98001S00", 1913, null)));
        sessions.open(held, TestSessions.PRESIDENT, TestSessions.STATE, TestSessions.NORTH);
        String vote = "INSERT INTO voting_desk (item_id, member_id, choice) VALUES (" + held.item() + ", %s, NULL)";
        refused(Workspace.COMMISSION, vote.formatted(TestSessions.STATE), "CHECK OPTION");
        sessions.openVote(held, DecisionKind.LABEL, true);
        refused(Workspace.COMMISSION, vote.formatted(TestSessions.NORTH), "CHECK OPTION");
        refused(Workspace.COMMISSION, vote.formatted(1), "CHECK OPTION");
        denied(Workspace.COMMISSION, "SELECT * FROM ballot_box");
        denied(Workspace.COMMISSION, "DELETE FROM item_vote");
        denied(Workspace.COMMISSION, "UPDATE item_vote SET choice = 'FOR'");
        denied(UNION, "INSERT INTO item_vote (item_id, member_id) VALUES (" + held.item() + ", 9701)");
    }

    @Test
    void signedMinutesAndWhatTheyTellAreFrozenAndTheOfficeSignsNone() throws Exception {
        TestSessions.Held held = sessions.open(sessions.closedAudit("98001S00", 1914, null));
        refused(
                UNION,
                "UPDATE session_desk SET state = 'SIGNED', signed_at = NOW(6), minutes_hash = REPEAT('0', 64)"
                        + " WHERE id = " + held.session(),
                "CHECK OPTION");
        sessions.vote(held, DecisionKind.DEFERRAL, false, VoteChoice.FOR, COMMISSION_MEMBER);
        sessions.record(held, DecisionKind.DEFERRAL);
        sessions.sign(held);
        assertThat(changed(UNION, "UPDATE session_desk SET place = 'Ailleurs' WHERE id = " + held.session()))
                .isZero();
        assertThat(changed(UNION, "UPDATE agenda_desk SET votes_for = 9 WHERE id = " + held.item()))
                .isZero();
        denied(UNION, "UPDATE commission_session SET place = 'Ailleurs'");
        denied(UNION, "UPDATE commission_decision SET kind = 'LABEL'");
        denied(UNION, "UPDATE decision_notice SET appeal_until = '2099-01-01'");
        denied(UNION, "DELETE FROM label_event");
    }

    private long number(Workspace workspace, String sql) {
        try (Workspace.Stay stay = workspace.enter()) {
            return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
        }
    }

    private void denied(Workspace workspace, String sql) {
        refused(workspace, sql, "denied");
    }

    private void refused(Workspace workspace, String sql, String why) {
        try (Workspace.Stay stay = workspace.enter()) {
            Throwable failure = null;
            try {
                run(sql);
            } catch (Exception refused) {
                failure = refused;
            }
            assertThat(failure).as(workspace.role() + ": " + sql).isNotNull().hasStackTraceContaining(why);
        }
    }

    private int changed(Workspace workspace, String sql) throws Exception {
        try (Workspace.Stay stay = workspace.enter()) {
            return run(sql);
        }
    }

    private int run(String sql) throws Exception {
        transaction.begin();
        try {
            if (sql.startsWith("SELECT")) {
                return entities.createNativeQuery(sql).getResultList().size();
            }
            return entities.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }
}
