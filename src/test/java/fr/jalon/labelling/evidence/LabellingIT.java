package fr.jalon.labelling.evidence;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.diagnosis.CriterionSheet;
import fr.jalon.labelling.diagnosis.DiagnosisOverview;
import fr.jalon.labelling.diagnosis.OpenSelfDiagnosis;
import fr.jalon.labelling.diagnosis.ReadSelfDiagnosis;
import fr.jalon.labelling.diagnosis.ScoreCriterion;
import fr.jalon.labelling.diagnosis.Scoring;
import fr.jalon.labelling.diagnosis.SignSelfDiagnosis;
import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.labelling.improvement.PlanImprovementAction;
import fr.jalon.labelling.improvement.ReadImprovementPlan;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Self-diagnosis, evidence and improvement, on a real MariaDB, as their people do them. */
@ExtendWith(ArquillianExtension.class)
class LabellingIT {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    UserTransaction transaction;

    @Inject
    TestActor actor;

    @Inject
    TestDiagnosis current;

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    ReadSelfDiagnosis read;

    @Inject
    ScoreCriterion score;

    @Inject
    SignSelfDiagnosis sign;

    @Inject
    AttachEvidence attach;

    @Inject
    ReadEvidence evidence;

    @Inject
    PlanImprovementAction plan;

    @Inject
    ReadImprovementPlan actions;

    @Inject
    EntityManager entities;

    private final int year = Here.today().getYear();

    private long diagnosis;
    private long node;

    @BeforeEach
    void openOnce() {
        diagnosis = current.id();
        node = overview().next().id();
    }

    @Test
    void aYearHasOneDiagnosisForAReference() {
        long reference = overview().reference().id();
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> open.open(reference, year)))
                .isEqualTo("diagnosis.exists");
    }

    @Test
    void whoWasNotAskedReadsAndDoesNotScore() {
        assertThat(actor.as(COUNSELLOR_NORTH, () -> read.overview(diagnosis)).marks())
                .hasSize(35);
        int version = sheet().version();
        assertThat(refusal(COUNSELLOR_NORTH, () -> score.score(diagnosis, node, level(3), version)))
                .isEqualTo("diagnosis.notAssigned");
        assertThat(actor.as(RECEPTION_NORTH, () -> read.overview(diagnosis)).marks())
                .hasSize(35);
    }

    @Test
    void theSecondOfTwoWhoScoreAtOnceIsTold() {
        int version = sheet().version();
        CriterionSheet first = north(() -> score.score(diagnosis, node, level(3), version));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> score.score(diagnosis, node, level(1), version)))
                .isEqualTo("error.changedMeanwhile");
        assertThat(sheet().scoring().level()).isEqualTo(3);
        assertThat(sheet().version()).isEqualTo(first.version());
    }

    @Test
    void progressIsCountedByAxis() {
        long axis = overview()
                .reference()
                .axisOf(overview().reference().criterion(node).orElseThrow())
                .id();
        long before = overview().progress().get(axis).decided();
        int version = sheet().version();
        north(() -> score.score(diagnosis, node, level(2), version));
        assertThat(overview().progress().get(axis).decided()).isEqualTo(before + 1);
    }

    @Test
    void aDiagnosisWithUndecidedCriteriaIsNotSigned() {
        int version = overview().summary().version();
        assertThat(refusal(DIRECTOR_NORTH, () -> {
                    sign.sign(diagnosis, version);
                    return null;
                }))
                .isEqualTo("diagnosis.incomplete");
    }

    @Test
    void anotherMissionFindsNothingOfIt() {
        long scoreId = sheet().scoreId();
        long piece = north(() -> attach.note(scoreId, description("Compte rendu", "Présenté en équipe")));
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.overview(diagnosis))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> evidence.find(piece))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> attach.note(scoreId, description("Intrus", "Intrus"))))
                .isEqualTo("error.notFound");
    }

    @Test
    void aFileComesBackAsItWasAndADisguisedOneIsRefused() {
        long scoreId = sheet().scoreId();
        long piece = north(
                () -> attach.file(scoreId, description("Bilan", null), "C:\\bilan.pdf", new ByteArrayInputStream(PDF)));
        assertThat(north(() -> evidence.download(piece).content().readAllBytes()))
                .isEqualTo(PDF);
        assertThat(north(() -> evidence.find(piece)).fileName()).isEqualTo("bilan.pdf");
        byte[] program = "MZ\u0000\u0000program".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(
                        QUALITY_LEAD_NORTH,
                        () -> attach.file(
                                scoreId, description("Faux", null), "faux.pdf", new ByteArrayInputStream(program))))
                .isEqualTo("files.type");
    }

    @Test
    void aFrozenIndicatorHoldsUntilTheCaseFilesChangeAndIsThenSaidNotToHold() {
        long scoreId = sheet().scoreId();
        Period period = Period.year(1999);
        long piece = north(() -> attach.indicator(scoreId, "FIRST_WELCOMES", period));
        EvidenceRow frozen = north(() -> evidence.find(piece));
        assertThat(frozen.hash()).hasSize(64);
        assertThat(north(() -> evidence.verify(piece)).holds()).isTrue();
        welcome(LocalDate.of(1999, 5, 4));
        Verification after = north(() -> evidence.verify(piece));
        assertThat(after.holds()).isFalse();
        assertThat(after.intact()).isTrue();
        assertThat(after.frozen()).isEqualTo(frozen.value());
        assertThat(after.present()).isEqualTo(frozen.value() + 1);
        assertThat(north(() -> evidence.find(piece))).isEqualTo(frozen);
        assertThat(frozen.periodFrom()).isEqualTo(period.start());
        assertThat(frozen.periodTo()).isEqualTo(period.end());
    }

    private void welcome(LocalDate day) {
        actor.as(COUNSELLOR_NORTH, () -> {
            transaction.begin();
            long id = Ids.next();
            entities.createNativeQuery("INSERT INTO young_person (id, version, birth_name, first_name, folded_name,"
                            + " sex, birth_date, rqth, created_at, created_by) VALUES (?1, 1, 'Indicateur', 'Essai',"
                            + " 'indicateur essai', 'MALE', '1980-01-01', FALSE, NOW(6), 101)")
                    .setParameter(1, id)
                    .executeUpdate();
            entities.createNativeQuery("INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel,"
                            + " counsellor_id, created_at) VALUES (?1, 1, ?1, 'FIRST_WELCOME', ?2, 30, 'ON_SITE', 101,"
                            + " NOW(6))")
                    .setParameter(1, id)
                    .setParameter(2, day)
                    .executeUpdate();
            transaction.commit();
            return id;
        });
    }

    @Test
    void mariaDbRefusesToChangeAFrozenIndicator() {
        assertThat(north(() -> {
                    transaction.begin();
                    try {
                        entities.createNativeQuery("UPDATE frozen_indicator SET value = value + 1")
                                .executeUpdate();
                        return "allowed";
                    } catch (RuntimeException refused) {
                        return String.valueOf(refused);
                    } finally {
                        transaction.rollback();
                    }
                }))
                .contains("denied");
    }

    @Test
    void aWeaknessBecomesAnActionOfAColleague() {
        long scoreId = sheet().scoreId();
        LocalDate due = Here.today().plusDays(30);
        long id = north(
                () -> plan.plan(scoreId, new ActionPlan("Tenir un registre", null, COUNSELLOR_NORTH.accountId(), due)));
        assertThat(north(() -> actions.find(id)).ownerId()).isEqualTo(COUNSELLOR_NORTH.accountId());
        assertThat(north(() -> actions.ofScore(scoreId))).anyMatch(row -> row.id() == id);
        assertThat(refusal(
                        QUALITY_LEAD_NORTH,
                        () -> plan.plan(
                                scoreId, new ActionPlan("Registre", null, QUALITY_LEAD_SOUTH.accountId(), due))))
                .isEqualTo("improvement.ownerUnknown");
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private DiagnosisOverview overview() {
        return north(() -> read.overview(diagnosis));
    }

    private CriterionSheet sheet() {
        return north(() -> read.criterion(diagnosis, node));
    }

    private static Scoring level(int level) {
        return new Scoring(level, true, "Constaté sur les deux sites.", null, null);
    }

    private static Description description(String title, String text) {
        return new Description(title, text, LocalDate.of(2026, 1, 15));
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}
