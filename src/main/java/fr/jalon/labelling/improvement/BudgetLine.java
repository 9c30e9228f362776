package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.math.BigDecimal;
import java.util.List;

/** What one funder gives for an action and what was spent of it, in euros. */
public record BudgetLine(String funder, BigDecimal planned, BigDecimal spent) {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    public BudgetLine {
        funder = funder == null || funder.isBlank() ? null : funder.strip();
        planned = planned == null ? BigDecimal.ZERO : planned;
        spent = spent == null ? BigDecimal.ZERO : spent;
    }

    /** Refuses an amount below nothing, more cents than there are, and a line without its funder. */
    void check() {
        if (funder == null) {
            throw Refused.field("budget", "improvement.funderRequired");
        }
        if (funder.length() > 120) {
            throw Refused.field("budget", "improvement.funderTooLong");
        }
        for (BigDecimal amount : List.of(planned, spent)) {
            if (amount.signum() < 0) {
                throw Refused.field("budget", "improvement.budgetNegative", funder);
            }
            if (amount.stripTrailingZeros().scale() > 2 || amount.compareTo(MOST) > 0) {
                throw Refused.field("budget", "improvement.budgetWrong", funder);
            }
        }
    }

    public boolean overspent() {
        return spent.compareTo(planned) > 0;
    }
}
