package fr.jalon.labelling.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.error.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final ReferenceNode ALWAYS = criterion(1, 2, "always");
    private static final ReferenceNode CONDITIONAL = criterion(2, 1, "qpv");
    private static final ReferenceNode AXIS = new ReferenceNode(
            9, "Axe", "1", "Axe", null, 0, false, false, NodeDetails.NONE, List.of(ALWAYS, CONDITIONAL));
    private static final QualityReference REFERENCE = new QualityReference(
            7,
            new ReferenceHead(
                    "T",
                    "1",
                    "Essai",
                    null,
                    List.of("MISSION"),
                    false,
                    null,
                    "fr",
                    null,
                    List.of(new ScaleStep(0, "Non", "Rien"), new ScaleStep(1, "Oui", "Tout")),
                    List.of(),
                    null),
            List.of(AXIS));

    @Test
    void aScoreNeedsAReason() {
        assertThat(refusal(scoring(1, true, "  "), ALWAYS)).isEqualTo("diagnosis.reasonRequired");
        assertThatCode(() -> scoring(1, true, "Fait").check(REFERENCE, ALWAYS)).doesNotThrowAnyException();
    }

    @Test
    void aScoreIsALevelOfTheScale() {
        assertThat(refusal(scoring(null, true, "Fait"), ALWAYS)).isEqualTo("diagnosis.levelRequired");
        assertThat(refusal(scoring(2, true, "Fait"), ALWAYS)).isEqualTo("diagnosis.levelRequired");
        assertThat(refusal(scoring(-1, true, "Fait"), ALWAYS)).isEqualTo("diagnosis.levelRequired");
    }

    @Test
    void aDraftMayLackLevelAndReasonButNotLeaveItsScale() {
        assertThatCode(() -> scoring(null, true, null).checkDraft(REFERENCE, ALWAYS))
                .doesNotThrowAnyException();
        assertThatCode(() -> scoring(1, true, null).checkDraft(REFERENCE, ALWAYS))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                Refused.class, () -> scoring(2, true, "Fait").checkDraft(REFERENCE, ALWAYS))
                        .key())
                .isEqualTo("diagnosis.levelRequired");
    }

    @Test
    void onlyACriterionThatDoesNotConcernEverybodyCanBeSetAside() {
        assertThat(refusal(scoring(null, false, "Aucun QPV"), ALWAYS)).isEqualTo("diagnosis.alwaysApplies");
        assertThatCode(() -> scoring(null, false, "Aucun QPV").check(REFERENCE, CONDITIONAL))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextHasALimit() {
        assertThat(refusal(scoring(1, true, "x".repeat(Scoring.LONGEST + 1)), ALWAYS))
                .isEqualTo("diagnosis.textTooLong");
    }

    @Test
    void theMeanOfAnAxisWeighsItsScoredCriteria() {
        assertThat(overview(mark(11, 1, 1, true), mark(12, 2, 0, true)).meanOf(AXIS))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualTo(2.0 / 3));
        assertThat(overview(mark(11, 1, 1, true), mark(12, 2, null, false)).meanOf(AXIS))
                .contains(1.0);
        assertThat(overview(mark(11, 1, null, true), mark(12, 2, null, true)).meanOf(AXIS))
                .isEmpty();
    }

    @Test
    void theNextCriterionIsTheFirstUndecidedOne() {
        assertThat(overview(mark(11, 1, 1, true), mark(12, 2, null, true)).next())
                .isEqualTo(CONDITIONAL);
    }

    private static Mark mark(long score, long node, Integer level, boolean applicable) {
        return new Mark(score, node, level, applicable, ScoreState.DRAFTED);
    }

    private static DiagnosisOverview overview(Mark first, Mark second) {
        return new DiagnosisOverview(null, REFERENCE, Map.of(), Map.of(1L, first, 2L, second), Map.of());
    }

    private static Scoring scoring(Integer level, boolean applicable, String reason) {
        return new Scoring(level, applicable, reason, null, null);
    }

    private static String refusal(Scoring scoring, ReferenceNode criterion) {
        return catchThrowableOfType(Refused.class, () -> scoring.check(REFERENCE, criterion))
                .key();
    }

    private static ReferenceNode criterion(long id, int weight, String applies) {
        NodeDetails details = new NodeDetails(applies, List.of(), List.of(), List.of(), List.of());
        return new ReferenceNode(id, "Critère", "1." + id, "Critère", null, weight, false, true, details, List.of());
    }
}
