package fr.jalon.labelling.assessment;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two auditors score one structure, apart and then together, on a database of its own rows. */
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {
    private static final String STRUCTURE = "97%03dS00";
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 3, 1, 8, 30);

    @Inject
    TestActor actor;

    @Inject
    Statements statements;

    @Inject
    ScoreApart apart;

    @Inject
    AgreeOnScores agree;

    @Inject
    CompareScores compare;

    private long audit;

    /** A structure that is nothing but rows, suspended, whose signed diagnosis is being examined. */
    @BeforeEach
    void anAuditIsUnderWay() throws SQLException {
        audit = Ids.next();
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            String structure = tables.one(
                            "SELECT COUNT(*) FROM structure WHERE code LIKE '97___S00'",
                            found -> STRUCTURE.formatted(found.getInt(1)))
                    .orElseThrow();
            tables.insert(
                    "structure",
                    "code, kind, name, database_name, state, created_at",
                    row(structure, "MISSION", "Mission d’essai", "rows_" + structure, "SUSPENDED", THEN));
            long diagnosis = signedDiagnosis(tables, structure);
            LocalDate day = THEN.toLocalDate();
            tables.insert(
                    "audit",
                    "id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until, admitted_on, opened_on,"
                            + " version",
                    row(audit, structure, diagnosis, "INITIAL", "ON_SITE", day, day, day, day, 0));
            String pair = "id, audit_id, structure_code, account_id, kind, name, organisation";
            long certifier = AUDITOR_CERTIFIER.accountId();
            tables.insert(
                    "audit_auditor",
                    pair,
                    row(Ids.next(), audit, structure, certifier, "CERTIFICATION_BODY", "Essai", "Essai"));
            long network = AUDITOR_NETWORK.accountId();
            tables.insert(
                    "audit_auditor", pair, row(Ids.next(), audit, structure, network, "NETWORK", "Essai", "Essai"));
        }
    }

    private static long signedDiagnosis(Tables tables, String structure) {
        long diagnosis = Ids.next();
        long reference = tables.one(
                        "SELECT MAX(id) FROM quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED'",
                        found -> found.getLong(1))
                .orElseThrow();
        tables.insert(
                "self_diagnosis",
                "id, structure_code, reference_id, year, state, opened_by, opened_by_name, opened_at, signed_by_name,"
                        + " signed_at, version",
                row(diagnosis, structure, reference, 2026, "SIGNED", 1L, "Essai", THEN, "Essai", THEN, 0));
        tables.insert(
                "criterion_score",
                "id, structure_code, diagnosis_id, node_id, axis_id, level, applicable, version",
                tables.list(
                        "SELECT id, parent_id FROM reference_node WHERE reference_id = " + reference
                                + " AND assessable",
                        node -> new Object[] {
                            Ids.next(), structure, diagnosis, node.getLong(1), node.getLong(2), 2, true, 0
                        }));
        return diagnosis;
    }

    private static List<Object[]> row(Object... values) {
        return List.<Object[]>of(values);
    }

    @Test
    void anAuditorReadsTheScoreOfTheOtherOnceBothProposedTheirs() {
        propose(AUDITOR_CERTIFIER, "1.1", 1);
        assertThat(seen(AUDITOR_NETWORK, "1.1").certification()).isNull();
        save(AUDITOR_NETWORK, "1.1", 3, 0);
        assertThat(seen(AUDITOR_NETWORK, "1.1").certification()).isNull();
        assertThat(seen(AUDITOR_CERTIFIER, "1.1").network()).isNull();

        int version = seen(AUDITOR_NETWORK, "1.1").mine().getVersion();
        actor.as(AUDITOR_NETWORK, () -> apart.propose(audit, "1.1", version));

        assertThat(seen(AUDITOR_NETWORK, "1.1").certification().getLevel()).isEqualTo(1);
        assertThat(seen(AUDITOR_CERTIFIER, "1.1").network().getLevel()).isEqualTo(3);
        assertThat(seen(AUDITOR_CERTIFIER, "1.1").progress()).isEqualTo(AssessedCriterion.Progress.DIFFERENT);
        assertThat(seen(AUDITOR_CERTIFIER, "1.1").self().level()).isEqualTo(2);
    }

    @Test
    void aProposedScoreDoesNotChangeAnyMore() {
        AuditScore proposed = propose(AUDITOR_CERTIFIER, "1.1", 1);
        assertThatThrownBy(() -> save(AUDITOR_CERTIFIER, "1.1", 3, proposed.getVersion()))
                .hasMessage("assessment.refused.proposed");
        assertThat(seen(AUDITOR_CERTIFIER, "1.1").mine().getLevel()).isEqualTo(1);
    }

    @Test
    void aScoreIsProposedOnlyWithALevelAndAReason() {
        AuditScore draft =
                actor.as(AUDITOR_NETWORK, () -> apart.save(audit, "1.1", new Verdict(null, true, "À voir"), 0));
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> apart.propose(audit, "1.1", draft.getVersion())))
                .hasMessage("diagnosis.levelRequired");
        assertThat(actor.as(AUDITOR_NETWORK, () -> apart.proposeAll(audit))).isZero();
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> save(AUDITOR_NETWORK, "1.1", 9, 0)).hasMessage("diagnosis.levelRequired");
    }

    @Test
    void whatTwoDevicesWriteAtOnceIsNotOverwritten() {
        AuditScore first = save(AUDITOR_NETWORK, "1.1", 1, 0);
        assertThatThrownBy(() -> save(AUDITOR_NETWORK, "1.1", 2, 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CHANGED));
        assertThat(save(AUDITOR_NETWORK, "1.1", 2, first.getVersion()).getLevel())
                .isEqualTo(2);
    }

    @Test
    void bothAgreeOnAScoreAndTheirDifferenceStays() {
        propose(AUDITOR_CERTIFIER, "1.1", 1);
        assertThatThrownBy(() -> agreeOn("1.1", 2, 0)).hasMessage("assessment.refused.notBoth");
        propose(AUDITOR_NETWORK, "1.1", 3);

        agreeOn("1.1", 2, 0);

        AssessedCriterion criterion = seen(AUDITOR_CERTIFIER, "1.1");
        assertThat(criterion.progress()).isEqualTo(AssessedCriterion.Progress.AGREED);
        assertThat(List.of(
                        criterion.certification().getLevel(),
                        criterion.network().getLevel(),
                        criterion.agreed().getLevel()))
                .containsExactly(1, 3, 2);
    }

    @Test
    void whereBothSayTheSameOneActAgreesWithBothReasons() {
        propose(AUDITOR_CERTIFIER, "1.1", 2);
        propose(AUDITOR_NETWORK, "1.1", 2);
        propose(AUDITOR_CERTIFIER, "1.2", 1);
        propose(AUDITOR_NETWORK, "1.2", 3);

        assertThat(actor.as(AUDITOR_NETWORK, () -> agree.agreeWhereSame(audit))).isEqualTo(1);

        assertThat(seen(AUDITOR_NETWORK, "1.1").agreed().getReason())
                .contains("AUDITOR_CERTIFIER")
                .contains("AUDITOR_NETWORK");
        assertThat(seen(AUDITOR_NETWORK, "1.2").agreed()).isNull();
    }

    @Test
    void anAuditorOfAnotherAuditFindsNothing() {
        save(AUDITOR_NETWORK, "1.1", 1, 0);
        assertNotFound(() -> actor.as(AUDITOR_ELSEWHERE, () -> compare.open(audit)));
        assertNotFound(() -> save(AUDITOR_ELSEWHERE, "1.1", 1, 0));
        assertNotFound(() -> actor.as(AUDITOR_ELSEWHERE, () -> agree.agreeWhereSame(audit)));
    }

    @Test
    void nothingIsScoredOutsideTheExamination() throws SQLException {
        state("REPLY");
        assertThatThrownBy(() -> save(AUDITOR_NETWORK, "1.1", 1, 0)).hasMessage("audit.refused.noFindingNow");
        assertThatThrownBy(() -> agreeOn("1.1", 1, 0)).hasMessage("assessment.refused.notNow");
    }

    @Test
    void theSheetTakesTheSameStatementsHoweverManyScoresThereAre() throws Exception {
        long none = actor.as(AUDITOR_NETWORK, () -> statements.of(() -> compare.open(audit)));
        for (String code : List.of("1.1", "1.2", "1.3")) {
            propose(AUDITOR_NETWORK, code, 1);
            propose(AUDITOR_CERTIFIER, code, 1);
        }
        assertThat(actor.as(AUDITOR_NETWORK, () -> statements.of(() -> compare.open(audit))))
                .isEqualTo(none)
                .isLessThan(12);
    }

    private void state(String state) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE audit SET state = '" + state + "', reply_deadline = CURRENT_DATE WHERE id = " + audit);
        }
    }

    private AuditScore save(TestPeople who, String code, int level, int version) {
        return actor.as(who, () -> apart.save(audit, code, new Verdict(level, true, "Vu par " + who), version));
    }

    private AuditScore propose(TestPeople who, String code, int level) {
        AuditScore saved = save(who, code, level, 0);
        return actor.as(who, () -> apart.propose(audit, code, saved.getVersion()));
    }

    private AuditScore agreeOn(String code, int level, int version) {
        return actor.as(AUDITOR_NETWORK, () -> agree.agree(audit, code, new Verdict(level, true, "Ensemble"), version));
    }

    private AssessedCriterion seen(TestPeople who, String code) {
        return actor.as(who, () -> compare.open(audit)).criterion(code);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind())
                .isEqualTo(Refused.Kind.NOT_FOUND));
    }
}
