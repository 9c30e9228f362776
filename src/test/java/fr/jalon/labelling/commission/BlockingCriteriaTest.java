package fr.jalon.labelling.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which blocking criteria are not met, and when a decision departs from the reference. */
class BlockingCriteriaTest {

    private static final int PERCENT = 75;

    private static final QualityReference REFERENCE = new QualityReference(
            1,
            new ReferenceHead(
                    "R",
                    "1",
                    "Référentiel d’essai",
                    null,
                    List.of("MISSION"),
                    true,
                    null,
                    "fr",
                    null,
                    IntStream.rangeClosed(0, 4)
                            .mapToObj(level -> new ScaleStep(level, "N" + level, null))
                            .toList(),
                    null,
                    null),
            List.of(node(
                    10,
                    "1",
                    false,
                    false,
                    node(11, "1.1", true, true, node(12, "1.1.a", false, false)),
                    node(13, "1.2", false, true))));

    private static ReferenceNode node(
            long id, String code, boolean blocking, boolean assessable, ReferenceNode... below) {
        return new ReferenceNode(
                id, null, code, "Nœud " + code, null, 1, blocking, assessable, NodeDetails.NONE, List.of(below));
    }

    @Test
    void anAgreedLevelBelowThePartOfTheScaleThatIsAskedIsABreach() {
        assertThat(BlockingCriteria.notMet(REFERENCE, Map.of("1.1", 2, "1.2", 0), List.of(), PERCENT))
                .containsExactly(new Breach("1.1", "Nœud 1.1", 2, 3));
        assertThat(BlockingCriteria.notMet(REFERENCE, Map.of("1.1", 3, "1.2", 0), List.of(), PERCENT))
                .isEmpty();
    }

    @Test
    void aMajorFindingOnTheCriterionOrBelowItIsABreachAndElsewhereNone() {
        for (String code : List.of("1.1", "1.1.a")) {
            assertThat(BlockingCriteria.notMet(REFERENCE, Map.of("1.1", 4), List.of(code), PERCENT))
                    .as(code)
                    .containsExactly(new Breach("1.1", "Nœud 1.1", null, 3));
        }
        assertThat(BlockingCriteria.notMet(REFERENCE, Map.of("1.1", 4), List.of("1.2"), PERCENT))
                .isEmpty();
    }

    @Test
    void aCriterionThatWasNotScoredIsNoBreachByItself() {
        assertThat(BlockingCriteria.notMet(REFERENCE, Map.of(), List.of(), PERCENT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, breach {1}: departs {2}")
    @CsvSource({
        "LABEL, true, true",
        "LABEL, false, false",
        "LABEL_WITH_CONDITIONS, true, true",
        "LABEL_WITH_CONDITIONS, false, false",
        "DEFERRAL, true, false",
        "DEFERRAL, false, false",
        "REFUSAL, true, false",
        "REFUSAL, false, true"
    })
    void aDecisionDepartsWhereItAwardsAgainstABreachOrRefusesWithoutOne(
            DecisionKind kind, boolean breach, boolean departs) {
        List<Breach> breaches = breach ? List.of(new Breach("1.1", "Critère", 1, 3)) : List.of();
        assertThat(DecisionChecks.departs(kind, breaches)).isEqualTo(departs);
    }
}
