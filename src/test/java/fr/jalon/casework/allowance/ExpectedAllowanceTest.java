package fr.jalon.casework.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts of article D5131-19 by date of effect. */
class ExpectedAllowanceTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, NOT_TAXED, 2022-03-01, 500.00",
        "2000-01-01, FIRST_BAND, 2022-06-30, 300.00",
        "2000-01-01, NOT_TAXED, 2022-07-01, 520.00",
        "2000-01-01, FIRST_BAND, 2023-04-01, 316.80",
        "2000-01-01, NOT_TAXED, 2024-04-01, 552.29",
        "2000-01-01, FIRST_BAND, 2024-04-01, 331.37",
        "2000-01-01, NOT_TAXED, 2025-04-01, 561.68",
        "2007-11-22, NOT_TAXED, 2025-11-21, 224.68",
        "2007-11-21, NOT_TAXED, 2025-11-21, 561.68",
        "2007-11-22, FIRST_BAND, 2025-11-21, 224.68",
        "2000-01-01, HIGHER_BAND, 2025-11-21, 0.00"
    })
    void theAmountIsThatOfTheDayTheAgeAndTheHousehold(
            LocalDate birth, Household household, LocalDate day, BigDecimal amount) {
        assertThat(ExpectedAllowance.of(birth, household, day).orElseThrow().amount())
                .isEqualByComparingTo(amount);
    }

    @Test
    void beforeTheFirstAmountsNothingIsKnown() {
        assertThat(ExpectedAllowance.of(LocalDate.of(2000, 1, 1), Household.NOT_TAXED, LocalDate.of(2022, 2, 28)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, false", "2026-05-02, true"})
    void amountsOlderThanThirteenMonthsAreWarnedOf(LocalDate day, boolean outdated) {
        assertThat(ExpectedAllowance.of(LocalDate.of(2004, 1, 1), Household.NOT_TAXED, day)
                        .orElseThrow()
                        .outdated())
                .isEqualTo(outdated);
    }

    @Test
    void everyAmountNamesItsSource() {
        assertThat(AllowanceRates.ALL.newest().source()).contains("D5131-19");
    }
}
