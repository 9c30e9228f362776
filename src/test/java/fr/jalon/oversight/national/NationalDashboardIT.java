package fr.jalon.oversight.national;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The national dashboard on a region of its own, of suspended structures that nobody works in. */
@ExtendWith(ArquillianExtension.class)
class NationalDashboardIT {

    private static final String REGION = "Z9";

    /** In order: labelled, decided, visit ahead, programmed with a diagnosis signed, diagnosis open, nothing. */
    private static final String[] SETUP = {
        "INSERT INTO structure (code, kind, name, region_code, region_name, database_name, state, created_at) VALUES"
                + " ('Z9001S00', 'MISSION', 'A', 'Z9', 'Essai national', 'z9_1', 'SUSPENDED', NOW(6)),"
                + " ('Z9002S00', 'MISSION', 'B', 'Z9', 'Essai national', 'z9_2', 'SUSPENDED', NOW(6)),"
                + " ('Z9003S00', 'MISSION', 'C', 'Z9', 'Essai national', 'z9_3', 'SUSPENDED', NOW(6)),"
                + " ('Z9004S00', 'MISSION', 'D', 'Z9', 'Essai national', 'z9_4', 'SUSPENDED', NOW(6)),"
                + " ('Z9005S00', 'MISSION', 'E', 'Z9', 'Essai national', 'z9_5', 'SUSPENDED', NOW(6)),"
                + " ('Z9006S00', 'MISSION', 'F', 'Z9', 'Essai national', 'z9_6', 'SUSPENDED', NOW(6))",
        "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name, opened_at,"
                + " signed_at, version) SELECT n.id, n.code, (SELECT MAX(id) FROM quality_reference WHERE code = 'JALON-ML'"
                + " AND state = 'PUBLISHED'), 2025, n.state, 1, 'Essai', '2025-01-01', n.signed, 0 FROM ("
                + " SELECT 88001 AS id, 'Z9001S00' AS code, 'SIGNED' AS state, '2025-01-11' AS signed"
                + " UNION ALL SELECT 88002, 'Z9002S00', 'SIGNED', '2025-01-31'"
                + " UNION ALL SELECT 88003, 'Z9003S00', 'SIGNED', '2025-01-21'"
                + " UNION ALL SELECT 88004, 'Z9004S00', 'SIGNED', '2025-01-21'"
                + " UNION ALL SELECT 88005, 'Z9005S00', 'OPEN', NULL) n",
        // from a Friday to a Monday: two working days for each auditor
        "INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until, requested_on,"
                + " admitted_on, opened_on, reply_deadline, closed_on) VALUES"
                + " (88001, 'Z9001S00', 88001, 'INITIAL', 'CLOSED', '2025-03-07', '2025-03-10', '2025-02-01', '2025-02-03',"
                + " '2025-02-04', '2025-03-20', '2025-03-30'),"
                + " (88002, 'Z9002S00', 88002, 'RENEWAL', 'CLOSED', '2025-03-10', '2025-03-10', '2025-02-01', '2025-02-07',"
                + " '2025-02-07', '2025-03-20', '2025-04-09'),"
                + " (88003, 'Z9003S00', 88003, 'INITIAL', 'OPENED', '2099-03-02', '2099-03-03', '2025-02-01', '2025-02-11',"
                + " '2025-02-12', NULL, NULL),"
                + " (88004, 'Z9004S00', NULL, 'INITIAL', 'PROGRAMMED', NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
        "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation)"
                + " SELECT a.id * 10 + k.n, a.id, a.structure_code, 88000 + k.n, k.kind, 'Essai', 'Essai' FROM audit a"
                + " JOIN (SELECT 1 AS n, 'CERTIFICATION_BODY' AS kind UNION ALL SELECT 2, 'NETWORK') k"
                + " WHERE a.id BETWEEN 88001 AND 88003",
        "INSERT INTO audit_score (id, audit_id, structure_code, criterion, voice, level, reason, author_id, author_name,"
                + " recorded_at) VALUES (88001, 88001, 'Z9001S00', '1.1', 'AGREED', 2, 'Essai', 1, 'Essai', NOW(6)),"
                + " (88002, 88002, 'Z9002S00', '1.1', 'AGREED', 3, 'Essai', 1, 'Essai', NOW(6)),"
                + " (88003, 88001, 'Z9001S00', '1.2', 'AGREED', 3, 'Essai', 1, 'Essai', NOW(6)),"
                + " (88004, 88002, 'Z9002S00', '1.2', 'AGREED', 4, 'Essai', 1, 'Essai', NOW(6)),"
                + " (88005, 88001, 'Z9001S00', '1.3', 'AGREED', 4, 'Essai', 1, 'Essai', NOW(6))",
        "INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name, recorded_at)"
                + " VALUES (88001, 88001, 'Z9001S00', 'MINOR', '1.1', 'Essai', 1, 'Essai', NOW(6)),"
                + " (88002, 88002, 'Z9002S00', 'MAJOR', '1.2', 'Essai', 1, 'Essai', NOW(6)),"
                + " (88003, 88001, 'Z9001S00', 'STRENGTH', '1.3', 'Essai', 1, 'Essai', NOW(6))",
        "INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by, recorded_at)"
                + " VALUES (88001, 88001, 'Z9001S00', 'LABEL', 'Essai', '2025-04-09', 1, NOW(6)),"
                + " (88002, 88002, 'Z9002S00', 'REFUSAL', 'Essai', '2025-05-09', 1, NOW(6))",
        "INSERT INTO label (id, decision_id, structure_code, number, conditional, valid_from, valid_until)"
                + " VALUES (88001, 88001, 'Z9001S00', 'ESSAI-88001', FALSE, '2025-04-09', '2099-04-08')"
    };

    private static boolean written;

    @Inject
    TestActor actor;

    @Inject
    Statements statements;

    @Inject
    ReadNationalDashboard read;

    @BeforeEach
    void write() throws SQLException {
        if (!written) {
            written = true;
            try (Connection connection = MigrationUser.open("network");
                    Statement statement = connection.createStatement()) {
                for (String sql : SETUP) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    @Test
    void eachStructureIsAtOneStageOfItsCycle() {
        RegionFunnel funnel =
                actor.as(LABEL_OFFICE, () -> read.funnel(REGION, null)).get(0);
        assertThat(funnel.total()).isEqualTo(6);
        assertThat(List.of(
                        FunnelStage.LABELLED,
                        FunnelStage.DECIDED,
                        FunnelStage.PLANNED,
                        FunnelStage.SIGNED,
                        FunnelStage.DIAGNOSIS,
                        FunnelStage.NOTHING))
                .allSatisfy(stage -> assertThat(funnel.at(stage)).isOne());
        assertThat(funnel.reached(FunnelStage.REQUESTED)).isEqualTo(3);
        assertThat(funnel.reached(FunnelStage.SIGNED)).isEqualTo(4);
    }

    @Test
    void ofOneKindOnlyTheStructuresWithSuchAnAuditAreCounted() {
        RegionFunnel funnel = actor.as(LABEL_OFFICE, () -> read.funnel(REGION, AuditKind.RENEWAL))
                .get(0);
        assertThat(funnel.total()).isOne();
        assertThat(funnel.at(FunnelStage.DECIDED)).isOne();
        assertThat(actor.as(LABEL_OFFICE, () -> read.funnel(REGION, AuditKind.FOLLOW_UP)))
                .isEmpty();
    }

    @Test
    void delaysAreTheMedianAndWhatNineInTenDoNotExceed() {
        List<StepDelay> delays = actor.as(LABEL_OFFICE, () -> read.delays(REGION, null));
        assertThat(delays)
                .contains(
                        new StepDelay(Step.DIAGNOSIS, 3, 20, 28),
                        new StepDelay(Step.ADMISSION, 3, 6, 9.2),
                        new StepDelay(Step.REPORT, 2, 25, 29),
                        new StepDelay(Step.DECISION, 2, 20, 28));
        assertThat(delays)
                .filteredOn(one -> one.step() == Step.PLANNING)
                .extracting(StepDelay::audits)
                .containsExactly(2);
    }

    @Test
    void aCriterionFailsBelowConformityOrWithANonConformityAndOnceForEachAudit() {
        List<FailedCriterion> failed = actor.as(LABEL_OFFICE, () -> read.criteria(REGION, null));
        assertThat(failed).extracting(FailedCriterion::code).containsExactlyInAnyOrder("1.1", "1.2");
        assertThat(failed)
                .filteredOn(one -> one.code().equals("1.1"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.audits()).isEqualTo(2);
                    assertThat(one.failed()).isOne();
                    assertThat(one.below()).isOne();
                    assertThat(one.minor()).isOne();
                    assertThat(one.major()).isZero();
                });
        assertThat(failed)
                .filteredOn(one -> one.code().equals("1.2"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.failed()).isOne();
                    assertThat(one.below()).isZero();
                    assertThat(one.major()).isOne();
                });
    }

    @Test
    void costsAreWorkingDaysOfBothAuditorsAndSpentOnlyOnceTheVisitBegan() {
        assertThat(actor.as(LABEL_OFFICE, () -> read.costs(REGION, null)))
                .containsExactly(new RegionCost(REGION, "Essai national", 3, 10, 6));
    }

    @Test
    void theUnionsDirectionReadsItAndAnAssociationsDoesNot() {
        assertThat(actor.as(411, "UNML", Role.NETWORK_DIRECTOR, () -> read.funnel(REGION, null)))
                .hasSize(1);
        for (TestPeople who : TestPeople.values()) {
            if (who != LABEL_OFFICE) {
                assertThatThrownBy(() -> actor.as(who, () -> read.funnel(null, null)))
                        .as(who.name())
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind())
                                .isEqualTo(Refused.Kind.FORBIDDEN));
            }
        }
    }

    @Test
    void eachPartIsOneStatementHoweverManyStructures() {
        for (String region : new String[] {REGION, null}) {
            assertThat(actor.as(LABEL_OFFICE, () -> statements.of(() -> read.funnel(region, null))))
                    .isOne();
            assertThat(actor.as(LABEL_OFFICE, () -> statements.of(() -> read.delays(region, null))))
                    .isOne();
            assertThat(actor.as(LABEL_OFFICE, () -> statements.of(() -> read.costs(region, null))))
                    .isOne();
        }
    }
}
