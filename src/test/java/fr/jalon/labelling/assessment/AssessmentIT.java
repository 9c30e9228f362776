package fr.jalon.labelling.assessment;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.LargeReference;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Statements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two auditors score 157 criteria apart, then agree; what they may read and write ends with the audit, in MariaDB too. */
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {

    private static final String STRUCTURE = "98001S00";
    private static final GivenScore TWO = new GivenScore(true, 2, "Tenu et tracé.");
    private static final GivenScore ONE = new GivenScore(true, 1, "Les traces manquent en partie.");

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    ScoreCriteria score;

    @Inject
    ReadScores read;

    @Inject
    AgreedScores agreed;

    @Inject
    Statements statements;

    @Resource
    UserTransaction transaction;

    private final long audit = Ids.next();

    @BeforeEach
    void anAuditOf157Criteria() throws SQLException {
        long reference = LargeReference.id();
        execute(
                "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                        + " opened_at, signed_by_name, signed_at, version) VALUES (" + audit + ", '" + STRUCTURE + "', "
                        + reference + ", 1990, 'SIGNED', 102, 'Essai', NOW(6), 'Essai', NOW(6), 0)",
                "INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,"
                        + " version) SELECT " + audit + " + id % 100000 * 1000 + tree_rank, '" + STRUCTURE + "', "
                        + audit
                        + ", id, parent_id, 3, TRUE, 0 FROM reference_node WHERE reference_id = " + reference
                        + " AND assessable",
                "INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,"
                        + " admitted_on, opened_on) VALUES (" + audit + ", '" + STRUCTURE + "', " + audit
                        + ", 'INITIAL', 'ON_SITE', CURDATE(), CURDATE(), CURDATE(), CURDATE())",
                member(1, AUDITOR_CERTIFIER, "CERTIFICATION_BODY"),
                member(2, AUDITOR_NETWORK, "NETWORK"));
    }

    private String member(int place, TestPeople who, String kind) {
        return "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation) VALUES ("
                + (audit + place) + ", " + audit + ", '" + STRUCTURE + "', " + who.accountId() + ", '" + kind
                + "', 'Essai', 'Essai')";
    }

    @AfterEach
    void gone() throws SQLException {
        for (String table : List.of("frozen_score", "audit_score", "audit_news", "audit_auditor")) {
            execute("DELETE FROM " + table + " WHERE audit_id = " + audit);
        }
        execute(
                "DELETE FROM finding WHERE audit_id = " + audit,
                "DELETE FROM audit WHERE id = " + audit,
                "DELETE FROM criterion_score WHERE diagnosis_id = " + audit,
                "DELETE FROM self_diagnosis WHERE id = " + audit);
    }

    @Test
    void eachAuditorScoresApartUntilBothHaveProposedThenTheyAgree() {
        actor.as(AUDITOR_CERTIFIER, () -> score(TWO));
        actor.as(AUDITOR_NETWORK, () -> score(ONE));
        actor.as(AUDITOR_CERTIFIER, () -> score.propose(audit));
        ComparedCriterion unseen = actor.as(AUDITOR_NETWORK, () -> criterion());
        assertThat(unseen.otherProposed()).isTrue();
        assertThat(unseen.other()).as("what the other proposed, before I have").isNull();
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> agree(ONE, 0)))
                .hasMessage("assessment.refused.notBoth");
        actor.as(AUDITOR_NETWORK, () -> score.propose(audit));
        ComparedCriterion seen = actor.as(AUDITOR_NETWORK, () -> criterion());
        assertThat(seen.other().level()).isEqualTo(2);
        assertThat(seen.isDiffering()).isTrue();
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> score(TWO))).hasMessage("assessment.refused.proposed");
        actor.as(AUDITOR_NETWORK, () -> agree(ONE, 0));
        assertThat(actor.as(LABEL_OFFICE, () -> agreed.of(audit)))
                .singleElement()
                .satisfies(one -> assertThat(one.getLevel()).isEqualTo(1));
        assertThat(actor.as(LABEL_OFFICE, () -> read.sheet(audit).differing())).isEqualTo(1);
    }

    @Test
    void nobodyElseScoresAndTheStructureReadsNothingYet() {
        actor.as(AUDITOR_CERTIFIER, () -> score(TWO));
        assertThatThrownBy(() -> actor.as(AUDITOR_ELSEWHERE, () -> score(TWO))).hasMessage("error.notFound");
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> read.sheet(audit).criteria().stream()
                        .filter(one -> one.mine() != null || one.other() != null || one.agreed() != null)))
                .isEmpty();
    }

    @Test
    void thePageOf157CriteriaTakesAsManyStatementsAsOneOfAFew() {
        long empty = actor.as(AUDITOR_CERTIFIER, () -> statements.of(() -> score.sheet(audit)));
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> score.sheet(audit).criteria()))
                .hasSize(LargeReference.CRITERIA);
        actor.as(AUDITOR_CERTIFIER, () -> score(TWO));
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> statements.of(() -> score.sheet(audit))))
                .isEqualTo(empty)
                .isLessThan(10);
    }

    @Test
    void mariaDbLetsAuditorsWriteOnlyInTheStateForItAndReadNothingOfWhatIsOver() throws SQLException {
        assertThat(written("audit_score_entry", ownScore(1))).isTrue();
        assertThat(written("finding_entry", finding(1))).isTrue();
        for (AuditState state : List.of(AuditState.OPENED, AuditState.REPLY, AuditState.REPORT)) {
            become(state);
            assertThat(written("audit_score_entry", ownScore(2)))
                    .as("a score in " + state)
                    .isFalse();
            assertThat(written("finding_entry", finding(2)))
                    .as("a finding in " + state)
                    .isFalse();
            assertThat(number("SELECT COUNT(*) FROM audit WHERE id = " + audit))
                    .as("" + state)
                    .isEqualTo(1);
        }
        become(AuditState.CLOSED);
        for (String table : List.of(
                "audit WHERE id = ",
                "audit_auditor WHERE audit_id = ",
                "finding WHERE audit_id = ",
                "audit_score WHERE audit_id = ",
                "shared_criterion_score WHERE diagnosis_id = ",
                "shared_self_diagnosis WHERE id = ")) {
            assertThat(number("SELECT COUNT(*) FROM " + table + audit))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> actor.as(AUDITOR_CERTIFIER, () -> score.sheet(audit)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> run("INSERT INTO finding SELECT * FROM finding"))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> run("UPDATE audit_score SET level = 0")).hasStackTraceContaining("denied");
    }

    private boolean score(GivenScore given) {
        ComparedCriterion before = criterion();
        score.score(audit, "1.1", before.mine() == null ? 0 : before.mine().version(), given);
        return true;
    }

    private boolean agree(GivenScore given, int version) {
        score.agree(audit, "1.1", version, given);
        return true;
    }

    private ComparedCriterion criterion() {
        return score.sheet(audit).criterion("1.1").orElseThrow();
    }

    private String ownScore(int place) {
        return "(id, audit_id, structure_code, criterion, voice, level, reason, author_id, author_name, recorded_at)"
                + " VALUES (" + (audit + place) + ", " + audit + ", '" + STRUCTURE + "', '2." + place
                + "', 'NETWORK', 1, 'Essai', 1, 'Essai', NOW(6))";
    }

    private String finding(int place) {
        return "(id, audit_id, structure_code, kind, criterion, text, author_id, author_name, recorded_at) VALUES ("
                + (audit + place) + ", " + audit + ", '" + STRUCTURE
                + "', 'MINOR', '1.1', 'Essai', 1, 'Essai', NOW(6))";
    }

    /** Whether MariaDB takes a row from an auditor; otherwise its view refuses it. */
    private boolean written(String view, String row) {
        try {
            run("INSERT INTO " + view + " " + row);
            return true;
        } catch (PersistenceException refused) {
            assertThat(refused).hasStackTraceContaining("CHECK OPTION failed");
            return false;
        }
    }

    private void run(String sql) {
        try (Workspace.Stay stay = Workspace.AUDIT.enter()) {
            transaction.begin();
            try {
                entities.createNativeQuery(sql).executeUpdate();
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

    private long number(String sql) {
        try (Workspace.Stay stay = Workspace.AUDIT.enter()) {
            return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
        }
    }

    private void become(AuditState state) throws SQLException {
        execute("UPDATE audit SET state = '" + state + "', reply_deadline = CURDATE(), closed_on = "
                + (state == AuditState.CLOSED ? "CURDATE()" : "NULL") + " WHERE id = " + audit);
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
