package fr.jalon.labelling.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.shared.error.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan refuses, and when a target is reached. */
class ActionPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @Test
    void aDateBeforeTheBeginningIsRefused() {
        assertThat(refusal(details(DUE.plusDays(1), ActionIndicator.NONE, ActionParts.NONE)))
                .isEqualTo("improvement.dueBeforeStart");
    }

    @Test
    void aNegativeBudgetIsRefused() {
        assertThat(refusal(budget(new BudgetLine("Région", new BigDecimal("-1"), null))))
                .isEqualTo("improvement.budgetNegative");
    }

    @Test
    void anAmountWithoutItsFunderIsRefused() {
        assertThat(refusal(budget(new BudgetLine(" ", BigDecimal.TEN, null)))).isEqualTo("improvement.funderRequired");
    }

    @Test
    void aFunderHasOneLine() {
        assertThat(refusal(budget(
                        new BudgetLine("Région", BigDecimal.TEN, null),
                        new BudgetLine("région", BigDecimal.ONE, null))))
                .isEqualTo("improvement.funderTwice");
    }

    @Test
    void aStepEndsBeforeItsAction() {
        ActionParts parts =
                new ActionParts(null, null, List.of(new StepLine(null, "Écrire", DUE.plusDays(1), null)), null);
        assertThat(refusal(details(null, ActionIndicator.NONE, parts))).isEqualTo("improvement.stepAfterDue");
    }

    @Test
    void aTargetNamesWhatIsMeasured() {
        ActionIndicator indicator = new ActionIndicator(null, null, null, BigDecimal.TEN, null);
        assertThat(refusal(details(null, indicator, ActionParts.NONE))).isEqualTo("improvement.indicatorRequired");
    }

    @Test
    void aFigureIsNotOfADayToCome() {
        ActionIndicator indicator = new ActionIndicator(
                "Jeunes", null, null, null, List.of(new MeasureLine(TODAY.plusDays(1), BigDecimal.ONE)));
        assertThat(refusal(details(null, indicator, ActionParts.NONE))).isEqualTo("improvement.measureToCome");
    }

    @Test
    void whatIsWholeIsAccepted() {
        ActionDetails details = budget(new BudgetLine("Région", new BigDecimal("1200.50"), BigDecimal.ZERO));
        assertThatCode(() -> new ActionPlan("Écrire", null, 1L, DUE, details).check(TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6, 6, true",
        "0, 6, 5, false",
        "20, 5, 4, true",
        "20, 5, 6, false",
        ", 6, 7, true",
        "0, , 7, ",
        "0, 6, , "
    })
    void aTargetIsReachedFromItsBaselineUpOrDown(
            BigDecimal baseline, BigDecimal target, BigDecimal measured, Boolean reached) {
        assertThat(ActionIndicator.reached(baseline, target, measured)).isEqualTo(reached);
    }

    @Test
    void theNearestSourceIsTheOrigin() {
        ActionSource source = new ActionSource(2L, 3L, 4L);
        assertThat(source.origin(1L)).isEqualTo(Origin.GAP);
        assertThat(source.origin(null)).isEqualTo(Origin.FINDING);
        assertThat(new ActionSource(null, null, 4L).origin(null)).isEqualTo(Origin.PROJECT);
    }

    private static ActionDetails budget(BudgetLine... lines) {
        return details(null, ActionIndicator.NONE, new ActionParts(null, null, null, List.of(lines)));
    }

    private static ActionDetails details(LocalDate starts, ActionIndicator indicator, ActionParts parts) {
        return new ActionDetails(null, null, null, starts, null, null, indicator, parts);
    }

    private static String refusal(ActionDetails details) {
        return catchThrowableOfType(Refused.class, () -> new ActionPlan("Écrire", null, 1L, DUE, details).check(TODAY))
                .key();
    }
}
