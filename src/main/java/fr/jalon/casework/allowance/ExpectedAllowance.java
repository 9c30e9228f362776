package fr.jalon.casework.allowance;

import fr.jalon.casework.rule.DatedRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a young person may expect a month, before any income is taken off.
 *
 * @param amount euros a month
 * @param since date of effect of the amounts used
 * @param source the text they come from
 * @param outdated whether the newest amounts known are more than 13 months old: they are revalued each 1 April
 */
public record ExpectedAllowance(BigDecimal amount, LocalDate since, String source, boolean outdated) {

    private static final int MONTHS_OF_TRUST = 13;
    private static final int MAJORITY = 18;

    /** What is left of it after an income, by the rule of that day. */
    public BigDecimal after(Income income, LocalDate day) {
        return IncomeRule.ALL.inForce(day).leaves(amount, income);
    }

    /** For somebody born on a day, in a household, on a day; empty before the first amounts known. */
    public static Optional<ExpectedAllowance> of(LocalDate birthDate, Household household, LocalDate day) {
        boolean isMinor = day.isBefore(birthDate.plusYears(MAJORITY));
        DatedRules<AllowanceRates> all = AllowanceRates.ALL;
        boolean outdated = day.isAfter(all.newest().from().plusMonths(MONTHS_OF_TRUST));
        return all.on(day)
                .map(rates -> new ExpectedAllowance(
                        rates.rule().of(isMinor, household), rates.from(), rates.source(), outdated));
    }
}
