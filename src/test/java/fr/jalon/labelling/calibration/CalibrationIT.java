package fr.jalon.labelling.calibration;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How alike auditors score, measured in MariaDB on audits written for each test, with auditors of its own. */
@ExtendWith(ArquillianExtension.class)
class CalibrationIT {

    private static final int ENOUGH = 6;
    private static final int FEW = 4;

    @Inject
    TestActor actor;

    @Inject
    Statements statements;

    @Inject
    ReadCalibration read;

    @Inject
    ReadOwnCalibration own;

    @Inject
    WatchCalibration watch;

    @Inject
    FollowCalibrationAlerts follow;

    @Inject
    EvaluateAuditor evaluate;

    @Test
    void aDriftIsTheMeanSignedDistanceWithHowManyScores() throws SQLException {
        long severe = Ids.next();
        long mild = Ids.next();
        for (int i = 0; i < ENOUGH; i++) {
            TestScoredAudits.closed(severe, mild).criterion("1.1", 1, 3, 2).criterion("1.2", 2, 2, 2);
        }
        AuditorDrift drift = drift(severe).orElseThrow();
        assertThat(drift.audits()).isEqualTo(ENOUGH);
        assertThat(drift.scores()).isEqualTo(2 * ENOUGH);
        assertThat(drift.fromAgreed()).isEqualTo(-0.5, within(1e-6));
        assertThat(drift.fromOther()).isEqualTo(-1, within(1e-6));
        assertThat(drift.apartPercent()).isEqualTo(100);
        assertThat(drift(mild).orElseThrow().fromOther()).isEqualTo(1, within(1e-6));
    }

    @Test
    void belowFiveScoresNothingIsShownBesideTheirNumber() throws SQLException {
        long auditor = Ids.next();
        for (int i = 0; i < FEW; i++) {
            TestScoredAudits.closed(auditor, Ids.next()).criterion("1.1", 0, 4, 2);
        }
        AuditorDrift drift = drift(auditor).orElseThrow();
        assertThat(drift.scores()).isEqualTo(FEW);
        assertThat(drift.fromAgreed()).isNull();
        assertThat(drift.fromOther()).isNull();
        assertThat(drift.fromSelf()).isNull();
        assertThat(drift.apartPercent()).isNull();
    }

    @Test
    void whatIsScoredByOneAloneOrAfterTheyAgreedIsNotScoredApart() throws SQLException {
        long auditor = Ids.next();
        TestScoredAudits audit = TestScoredAudits.closed(auditor, Ids.next());
        audit.criterion("1.1", 2, 2, 2).criterion("1.2", 2, 2, 2).criterion("1.3", 2, 2, 2);
        audit.criterion("1.4", 2, null, 2).late("1.5", 2, 2, 2);
        assertThat(drift(auditor).orElseThrow().apartPercent()).isEqualTo(60);
    }

    @Test
    void anAuditThatIsNotClosedTellsNothing() throws SQLException {
        long auditor = Ids.next();
        TestScoredAudits.cancelled(auditor).criterion("1.1", 0, 4, 2);
        assertThat(drift(auditor)).isEmpty();
    }

    @Test
    void anAuditorReadsTheirOwnDriftAndEvaluationsAndNobodyElses() throws SQLException {
        long auditor = Ids.next();
        long other = Ids.next();
        for (int i = 0; i < ENOUGH; i++) {
            TestScoredAudits.closed(auditor, other).criterion("2.1", 3, 2, 2);
        }
        EvaluationText text = new EvaluationText(Here.today(), Here.today(), "Précise", "Rapports plus courts");
        actor.as(LABEL_OFFICE, () -> evaluate.write(auditor, text));
        assertThat(actor.as(auditor, "UNML", Role.AUDITOR, own::drift)
                        .orElseThrow()
                        .accountId())
                .isEqualTo(auditor);
        assertThat(actor.as(auditor, "UNML", Role.AUDITOR, own::evaluations))
                .extracting(AuditorEvaluation::getStrengths)
                .containsExactly("Précise");
        assertThat(actor.as(other, "UNML", Role.AUDITOR, own::evaluations)).isEmpty();
        assertThatThrownBy(() -> actor.as(auditor, "UNML", Role.AUDITOR, () -> read.open(other)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
    }

    @Test
    void anEvaluationIsOfAnAuditorWithAClosedAuditAndOfAPeriodThatIsOver() {
        EvaluationText past = new EvaluationText(Here.today(), Here.today(), "Précise", "Délais");
        EvaluationText ahead = new EvaluationText(Here.today(), Here.today().plusDays(1), "Précise", "Délais");
        refuses(Refused.Kind.NOT_FOUND, () -> evaluate.write(Ids.next(), past));
        refuses(Refused.Kind.INVALID, () -> evaluate.write(TestPeople.AUDITOR_CERTIFIER.accountId(), ahead));
    }

    @Test
    void aCriterionDividesFromFiveAuditsOn() throws SQLException {
        for (int i = 0; i < ENOUGH; i++) {
            TestScoredAudits audit =
                    TestScoredAudits.closed(Ids.next(), Ids.next()).criterion("3.1", i < 3 ? 1 : 2, 2, 2);
            if (i < FEW) {
                audit.criterion("3.2", 0, 4, 2);
            }
        }
        List<DividingCriterion> found =
                actor.as(LABEL_OFFICE, () -> read.criteria(DividingCriteria.Sort.CODE, 0, Integer.MAX_VALUE));
        assertThat(found).extracting(DividingCriterion::code).contains("3.1").doesNotContain("3.2");
        DividingCriterion one = found.stream()
                .filter(criterion -> criterion.code().equals("3.1"))
                .findFirst()
                .orElseThrow();
        assertThat(one.divided()).isEqualTo(3);
        assertThat(one.percent()).isEqualTo(50);
        assertThat(one.distance()).isEqualTo(1, within(1e-6));
    }

    @Test
    void anAlertIsOpenedOnceSeenClosedAndOpenedAgainOnNewScoresOnly() throws SQLException {
        long auditor = Ids.next();
        long other = Ids.next();
        for (int i = 0; i < ENOUGH; i++) {
            TestScoredAudits.closed(auditor, other).criterion("4.1", 4, 3, 3);
        }
        look();
        CalibrationAlert alert = alerts(auditor, false).get(0);
        assertThat(alert.getKind()).isEqualTo(AlertKind.FROM_AGREED);
        assertThat(alert.getMeasured()).isEqualTo(100);
        look();
        assertThat(alerts(auditor, false)).filteredOn(this::fromAgreed).hasSize(1);
        actor.as(LABEL_OFFICE, () -> follow.see(alert.getId(), alert.getVersion()));
        refuses(Refused.Kind.CHANGED, () -> follow.close(alert.getId(), alert.getVersion(), "Échange tenu"));
        refuses(Refused.Kind.INVALID, () -> follow.close(alert.getId(), alert.getVersion() + 1, " "));
        actor.as(LABEL_OFFICE, () -> follow.close(alert.getId(), alert.getVersion() + 1, "Échange tenu"));
        refuses(Refused.Kind.CONFLICT, () -> follow.close(alert.getId(), alert.getVersion() + 2, "Encore"));
        look();
        assertThat(alerts(auditor, false)).filteredOn(this::fromAgreed).isEmpty();
        TestScoredAudits.closed(auditor, other).criterion("4.1", 4, 3, 3);
        look();
        assertThat(alerts(auditor, false)).filteredOn(this::fromAgreed).hasSize(1);
        assertThat(alerts(auditor, true)).filteredOn(this::fromAgreed).hasSize(1);
    }

    @Test
    void theListsTakeAsManyStatementsForManyRowsAsForOne() throws Exception {
        for (int i = 0; i < ENOUGH; i++) {
            TestScoredAudits.closed(Ids.next(), Ids.next()).criterion("5.1", 1, 2, 2);
        }
        long one =
                actor.as(LABEL_OFFICE, () -> statements.of(() -> read.auditors(null, AuditorDrifts.Sort.NAME, 0, 1)));
        assertThat(actor.as(
                        LABEL_OFFICE, () -> statements.of(() -> read.auditors(null, AuditorDrifts.Sort.NAME, 0, 50))))
                .isEqualTo(one);
        assertThat(actor.as(LABEL_OFFICE, () -> statements.of(() -> read.criteria(DividingCriteria.Sort.SHARE, 0, 50))))
                .isOne();
    }

    @Test
    void nobodyButTheLabelOfficeReadsOfAuditorsOrAlerts() {
        for (TestPeople who : TestPeople.values()) {
            if (who != LABEL_OFFICE) {
                assertThatThrownBy(() -> actor.as(who, () -> read.countAuditors(null)))
                        .as(who.name())
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> actor.as(who, () -> follow.count(false)))
                        .as(who.name())
                        .isInstanceOf(Refused.class);
            }
        }
    }

    private boolean fromAgreed(CalibrationAlert alert) {
        return alert.getKind() == AlertKind.FROM_AGREED;
    }

    private void look() {
        try (Workspace.Stay stay = Workspace.of(StructureCode.NATIONAL_UNION).enter()) {
            watch.watch();
        }
    }

    private List<CalibrationAlert> alerts(long subject, boolean closed) {
        return actor.as(LABEL_OFFICE, () -> follow.page(closed, 0, 500)).stream()
                .filter(alert -> alert.getSubject() == subject)
                .sorted((one, other) -> one.getKind().compareTo(other.getKind()))
                .toList();
    }

    private Optional<AuditorDrift> drift(long auditor) {
        return actor.as(LABEL_OFFICE, () -> read.auditors(null, AuditorDrifts.Sort.NAME, 0, 5000)).stream()
                .filter(one -> one.accountId() == auditor)
                .findFirst();
    }

    private void refuses(Refused.Kind kind, java.util.concurrent.Callable<?> work) {
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
