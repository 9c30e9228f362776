package fr.jalon.casework.allowance;

import fr.jalon.casework.rule.DatedRules;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What income takes off the allowance in a period (Code du travail R5131-20 to R5131-23; income.yaml).
 *
 * @param freePart part-deducted income left out of account, euros a month
 * @param smicShare the share of the gross monthly SMIC at which nothing is left
 * @param smic the gross monthly SMIC in euros
 */
record IncomeRule(BigDecimal freePart, BigDecimal smicShare, BigDecimal smic) {

    static final DatedRules<IncomeRule> ALL = DatedRules.read(IncomeRule.class, "income.yaml", IncomeRule.class);

    private static final int DIGITS = 10;

    /** What is left of an amount, in euros a month; never below zero. */
    BigDecimal leaves(BigDecimal amount, Income income) {
        BigDecimal counted = income.inPart().subtract(freePart).max(BigDecimal.ZERO);
        BigDecimal span = smicShare.multiply(smic).subtract(freePart);
        BigDecimal taken = counted.multiply(amount).divide(span, DIGITS, RoundingMode.HALF_UP);
        return amount.subtract(income.inFull())
                .subtract(taken)
                .max(BigDecimal.ZERO)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
