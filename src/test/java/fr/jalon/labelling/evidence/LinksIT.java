package fr.jalon.labelling.evidence;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A piece proves many criteria, is found by each of them, and is taken off one without leaving the others. */
@ExtendWith(ArquillianExtension.class)
class LinksIT {

    @Inject
    TestActor actor;

    @Inject
    TestDiagnosis diagnosis;

    @Inject
    Together together;

    @Inject
    AttachEvidence attach;

    @Inject
    LinkEvidence links;

    @Inject
    ReadEvidence read;

    @Inject
    BrowseLibrary library;

    @Inject
    KeepEvidence keep;

    private long piece;
    private List<Long> scores;

    @BeforeEach
    void aPieceThatProvesNothingYet() {
        diagnosis.id();
        piece = north(() -> attach.note(
                null,
                new Description(
                        "Charte pimprenelle", "Charte d’accueil", Here.today().minusDays(3))));
        scores = north(() -> links.candidates(piece)).stream()
                .map(ScoredCriterion::scoreId)
                .toList();
    }

    @Test
    void itIsLinkedToManyCriteriaAtOnceAndThenNoLongerOfferedForThem() {
        List<Long> three = scores.subList(0, 3);
        assertThat(north(() -> links.link(three, piece))).isEqualTo(3);
        assertThat(proven()).containsExactlyInAnyOrderElementsOf(three);
        assertThat(north(() -> links.candidates(piece)))
                .extracting(ScoredCriterion::scoreId)
                .doesNotContainAnyElementsOf(three)
                .hasSize(scores.size() - 3);
    }

    @Test
    void whatIsLinkedAlreadyStaysAsItIs() {
        north(() -> links.link(scores.subList(0, 2), piece));
        assertThat(north(() -> links.link(scores.subList(0, 3), piece))).isEqualTo(1);
        assertThat(proven()).hasSize(3);
    }

    @Test
    void twoWhoLinkItToTheSameCriteriaAtOnceLinkItOnce() {
        List<Long> three = scores.subList(0, 3);
        List<Together.Outcome> outcomes =
                together.all(() -> links.link(three, piece), QUALITY_LEAD_NORTH, DIRECTOR_NORTH);
        assertThat(outcomes)
                .as(() -> outcomes.toString())
                .extracting(Together.Outcome::value)
                .containsExactlyInAnyOrder(3, 0);
        assertThat(proven()).containsExactlyInAnyOrderElementsOf(three);
    }

    @Test
    void itIsFoundByEachCriterionThatItProvesAndByNoOther() {
        List<ScoredCriterion> open = north(() -> links.candidates(piece));
        north(() -> links.link(scores.subList(0, 1), piece));
        assertThat(found(open.get(0).node().code())).contains(piece);
        assertThat(found(open.get(1).node().code())).doesNotContain(piece);
        assertThat(north(library::criteria)).containsKey(open.get(0).node().code());
    }

    @Test
    void aCriterionFindsItByItsWordsUntilItProvesIt() {
        long score = scores.get(0);
        assertThat(north(() -> links.reusable(score, "PIMPRENELLE")))
                .extracting(EvidenceRow::id)
                .contains(piece);
        assertThat(north(() -> links.reusable(score, "introuvable"))).isEmpty();
        north(() -> links.link(score, piece));
        assertThat(north(() -> links.reusable(score, "pimprenelle")))
                .extracting(EvidenceRow::id)
                .doesNotContain(piece);
    }

    @Test
    void takenOffOneCriterionItStillProvesTheOthers() {
        north(() -> links.link(scores.subList(0, 2), piece));
        long first = north(() -> read.sheet(piece)).links().get(0).id();
        north(() -> {
            links.detach(first);
            return null;
        });
        assertThat(proven()).containsExactly(scores.get(1));
    }

    @Test
    void whatIsWithdrawnProvesNothingMore() {
        int seen = north(() -> read.find(piece)).version();
        north(() -> {
            keep.withdraw(piece, seen, "Périmée");
            return null;
        });
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> links.link(scores, piece))).isEqualTo("evidence.withdrawnNoLink");
    }

    @Test
    void whoDoesNotAnswerForQualityLinksNothingAndAnotherMissionFindsNothing() {
        assertThat(refusal(COUNSELLOR_NORTH, () -> links.link(scores, piece))).isEqualTo("error.forbidden");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> links.link(scores, piece))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> links.link(List.of(9401L), piece)))
                .isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> links.link(List.of(), piece)))
                .isEqualTo("evidence.linkRequired");
    }

    private List<Long> proven() {
        return north(() -> read.sheet(piece)).links().stream()
                .map(link -> link.criterion().scoreId())
                .toList();
    }

    private List<Long> found(String criterion) {
        return north(() -> library.rows(new LibraryFilter(null, null, null, null, criterion), 0, 200)).stream()
                .map(EvidenceRow::id)
                .toList();
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}
