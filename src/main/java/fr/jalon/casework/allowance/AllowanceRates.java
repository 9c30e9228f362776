package fr.jalon.casework.allowance;

import fr.jalon.casework.rule.DatedRules;
import java.math.BigDecimal;

/**
 * The monthly amounts of one period, in euros, before any income is taken off (D5131-19; rates.yaml).
 *
 * @param adultNotTaxed of age, household not taxed
 * @param adultFirstBand of age, household in the first band of the income tax
 * @param minor under 18, in either of those households
 */
public record AllowanceRates(BigDecimal adultNotTaxed, BigDecimal adultFirstBand, BigDecimal minor) {

    static final DatedRules<AllowanceRates> ALL =
            DatedRules.read(AllowanceRates.class, "rates.yaml", AllowanceRates.class);

    /** The amount for one person, in euros a month; zero in a household of a higher band. */
    BigDecimal of(boolean isMinor, Household household) {
        return switch (household) {
            case HIGHER_BAND -> BigDecimal.ZERO.setScale(2);
            case NOT_TAXED -> isMinor ? minor : adultNotTaxed;
            case FIRST_BAND -> isMinor ? minor : adultFirstBand;
        };
    }
}
