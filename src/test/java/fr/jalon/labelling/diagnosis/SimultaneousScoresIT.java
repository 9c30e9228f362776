package fr.jalon.labelling.diagnosis;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The quality lead and the director at the same diagnosis at the same moment. */
@ExtendWith(ArquillianExtension.class)
class SimultaneousScoresIT {

    private static final TestPeople[] CREW = {
        QUALITY_LEAD_NORTH, DIRECTOR_NORTH, QUALITY_LEAD_NORTH, DIRECTOR_NORTH, QUALITY_LEAD_NORTH
    };

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    ReadSelfDiagnosis read;

    @Inject
    ScoreCriterion score;

    @Inject
    EntityManager entities;

    @Test
    void aCriterionScoredByManyAtOnceKeepsTheFirstAndTellsTheOthers() {
        long diagnosis = ofYear(Here.today().getYear() - 1);
        long node = north(() -> read.overview(diagnosis)).next().id();
        CriterionSheet before = north(() -> read.criterion(diagnosis, node));
        AtomicInteger level = new AtomicInteger();
        List<Together.Outcome> outcomes = together.all(
                () -> score.score(
                        diagnosis,
                        node,
                        new Scoring(level.getAndIncrement() % 4 + 1, true, "Ensemble", null, null),
                        before.version()),
                CREW);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("error.changedMeanwhile"));
        CriterionSheet written = (CriterionSheet) outcomes.stream()
                .filter(Together.Outcome::isDone)
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(north(() -> read.criterion(diagnosis, node)).scoring()).isEqualTo(written.scoring());
    }

    @Test
    void aDiagnosisOpenedByManyAtOnceIsOpenedOnceWithItsCriteria() {
        int year = Here.today().getYear() - 2;
        long reference = north(() -> open.references().get(0).id());
        List<Together.Outcome> outcomes = together.all(() -> open.open(reference, year), CREW);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isIn("diagnosis.exists", "error.recordedMeanwhile", "error.busy")));
        assertThat(count("self_diagnosis WHERE year = " + year)).isEqualTo(1);
        assertThat(count("criterion_score s JOIN self_diagnosis d ON d.id = s.diagnosis_id WHERE d.year = " + year))
                .isEqualTo(35);
    }

    private long ofYear(int year) {
        return north(() -> read.page(Long.MAX_VALUE, 50).stream()
                .filter(one -> one.year() == year)
                .map(DiagnosisSummary::id)
                .findFirst()
                .orElseGet(() -> open.open(open.references().get(0).id(), year)));
    }

    private long count(String from) {
        return north(() -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + from)
                        .getSingleResult())
                .longValue());
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }
}
