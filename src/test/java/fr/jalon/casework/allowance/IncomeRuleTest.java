package fr.jalon.casework.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Income and the allowance: Code du travail R5131-20 to R5131-23. */
class IncomeRuleTest {

    private static final LocalDate BORN = LocalDate.of(2000, 1, 1);

    @Test
    void theExampleOfMarch2022IsMetToFiveCents() {
        assertThat(after("2022-03-01", "0", "600")).isCloseTo(new BigDecimal("347.30"), within(new BigDecimal("0.05")));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, 0, 0, 500.00",
        "2022-03-01, 0, 300, 500.00",
        "2022-03-01, 0, 300.01, 499.99",
        "2022-03-01, 0, 1282.50, 0.00",
        "2022-03-01, 0, 2000, 0.00",
        "2022-03-01, 200, 0, 300.00",
        "2022-03-01, 500.01, 0, 0.00",
        "2022-03-01, 100, 600, 247.33",
        "2025-04-01, 0, 600, 414.06",
        "2026-01-01, 0, 600, 416.22"
    })
    void whatIsLeftIsThatOfTheDayAndTheIncome(String day, String inFull, String inPart, BigDecimal left) {
        assertThat(after(day, inFull, inPart)).isEqualByComparingTo(left);
    }

    @Test
    void moreIncomeNeverLeavesMore() {
        BigDecimal before = after("2026-01-01", "0", "0");
        for (int income = 0; income <= 1600; income += 20) {
            BigDecimal left = after("2026-01-01", "0", String.valueOf(income));
            assertThat(left).isLessThanOrEqualTo(before).isNotNegative();
            before = left;
        }
        assertThat(before).isZero();
    }

    @Test
    void anIncomeBelowZeroIsNone() {
        assertThatThrownBy(() -> new Income(new BigDecimal("-0.01"), null)).hasMessage("contract.income.wrong");
        assertThat(new Income(null, null)).isEqualTo(Income.NONE);
    }

    @Test
    void everyRuleNamesItsArticle() {
        assertThat(IncomeRule.ALL.newest().source()).contains("R5131-20");
    }

    private static BigDecimal after(String day, String inFull, String inPart) {
        LocalDate on = LocalDate.parse(day);
        return ExpectedAllowance.of(BORN, Household.NOT_TAXED, on)
                .orElseThrow()
                .after(new Income(new BigDecimal(inFull), new BigDecimal(inPart)), on);
    }
}
