package fr.jalon.labelling.diagnosis;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static fr.jalon.identity.TestPeople.TEAM_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.LargeReference;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A diagnosis of 157 criteria, six contributors at once: what each wrote is there afterwards. */
@ExtendWith(ArquillianExtension.class)
class SimultaneousContributorsIT {

    /** One of them at two devices. */
    private static final TestPeople[] SIX = {
        COUNSELLOR_NORTH, COUNSELLOR_NORTH, TEAM_LEAD_NORTH, RECEPTION_NORTH, QUALITY_LEAD_NORTH, DIRECTOR_NORTH
    };

    /** Criteria on which all six write. */
    private static final int SHARED = 5;

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    Statements statements;

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    ReadSelfDiagnosis read;

    @Inject
    CompareDiagnosis compare;

    @Inject
    AssignCriteria assign;

    @Inject
    ScoreCriterion score;

    @Test
    void nothingOfWhatSixWriteAtOnceOnALargeDiagnosisIsLost() throws Exception {
        long diagnosis = large(Here.today().getYear());
        List<ReferenceNode> criteria =
                lead(() -> read.overview(diagnosis)).reference().criteria();
        assertThat(criteria).hasSize(LargeReference.CRITERIA);
        for (ReferenceNode axis :
                lead(() -> read.overview(diagnosis)).reference().axes()) {
            for (TestPeople who : List.of(COUNSELLOR_NORTH, TEAM_LEAD_NORTH, RECEPTION_NORTH)) {
                lead(() -> assign.assign(diagnosis, axis.id(), who.accountId()));
            }
        }
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger conflicts = new AtomicInteger();
        List<Together.Outcome> outcomes = together.all(
                () -> {
                    int writer = turn.getAndIncrement();
                    for (int i = SHARED + writer; i < criteria.size(); i += SIX.length) {
                        write(diagnosis, criteria.get(i).id(), writer, conflicts);
                    }
                    for (int i = 0; i < SHARED; i++) {
                        write(diagnosis, criteria.get(i).id(), writer, conflicts);
                    }
                    return writer;
                },
                SIX);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        for (int i = 0; i < criteria.size(); i++) {
            long node = criteria.get(i).id();
            CriterionSheet sheet = lead(() -> read.criterion(diagnosis, node));
            assertThat(sheet.state()).isEqualTo(ScoreState.DRAFTED);
            IntStream writers = i < SHARED ? IntStream.range(0, SIX.length) : IntStream.of((i - SHARED) % SIX.length);
            assertThat(sheet.scoring().reason().lines().sorted().toList())
                    .as(criteria.get(i).code())
                    .isEqualTo(
                            writers.mapToObj(SimultaneousContributorsIT::line).toList());
        }
    }

    @Test
    void aPageTakesAsManyStatementsForManyCriteriaAsForFew() throws Exception {
        long few = lead(() -> {
            long reference = open.references().get(0).id();
            int year = Here.today().getYear() - 3;
            return read.page(Long.MAX_VALUE, 50).stream()
                    .filter(one -> one.year() == year && one.referenceId() == reference)
                    .map(DiagnosisSummary::id)
                    .findFirst()
                    .orElseGet(() -> open.open(reference, year));
        });
        long many = large(Here.today().getYear() - 1);
        for (long id : List.of(few, many)) {
            lead(() -> read.overview(id)); // the reference is read once, then shared
        }
        assertThat(statementsOf(() -> read.overview(many))).isEqualTo(statementsOf(() -> read.overview(few)));
        assertThat(statementsOf(() -> compare.comparison(many))).isEqualTo(statementsOf(() -> compare.comparison(few)));
        assertThat(statementsOf(() -> compare.gaps(read.overview(many), 1)))
                .isEqualTo(statementsOf(() -> compare.gaps(read.overview(few), 1)));
    }

    /** As a page does: adds one's line to what there is, and again to what somebody else wrote meanwhile. */
    private void write(long diagnosis, long node, int writer, AtomicInteger conflicts) {
        while (true) {
            CriterionSheet sheet = read.criterion(diagnosis, node);
            String reason = sheet.scoring().reason();
            String both = reason == null ? line(writer) : reason + "\n" + line(writer);
            try {
                score.score(diagnosis, node, new Scoring(writer % 4, true, both, null, null), sheet.version());
                return;
            } catch (Refused refused) {
                assertThat(refused.key()).isIn("error.changedMeanwhile", "error.busy");
                conflicts.incrementAndGet();
            }
        }
    }

    private static String line(int writer) {
        return "Écrit par la personne " + writer;
    }

    private long large(int year) throws Exception {
        long reference = LargeReference.id();
        return lead(() -> read.page(Long.MAX_VALUE, 50).stream()
                .filter(one -> one.year() == year && one.referenceId() == reference)
                .map(DiagnosisSummary::id)
                .findFirst()
                .orElseGet(() -> open.open(reference, year)));
    }

    private long statementsOf(Callable<?> work) {
        return lead(() -> statements.of(work));
    }

    private <T> T lead(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }
}
