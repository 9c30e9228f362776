package fr.jalon.labelling.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an evaluation of an auditor has to say. */
class EvaluationTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void bothTextsAreNeededAndKeptWithoutTheBlanksAroundThem() {
        assertThat(new EvaluationText(DAY, DAY, " Précise ", "Délais").strengths())
                .isEqualTo("Précise");
        refuses("strengths", () -> new EvaluationText(DAY, DAY, " ", "Délais"));
        refuses("improvements", () -> new EvaluationText(DAY, DAY, "Précise", null));
    }

    @Test
    void aTextHasAnEnd() {
        refuses("strengths", () -> new EvaluationText(DAY, DAY, "x".repeat(4001), "Délais"));
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        refuses("until", () -> new EvaluationText(DAY, DAY.minusDays(1), "Précise", "Délais"));
        refuses("from", () -> new EvaluationText(null, DAY, "Précise", "Délais"));
    }

    @Test
    void aPeriodIsOver() {
        EvaluationText text = new EvaluationText(DAY, DAY, "Précise", "Délais");
        text.requireOver(DAY);
        refuses("until", () -> text.requireOver(DAY.minusDays(1)));
    }

    private static void refuses(String field, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.field())
                .isEqualTo(field));
    }
}
