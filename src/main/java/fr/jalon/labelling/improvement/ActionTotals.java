package fr.jalon.labelling.improvement;

import java.math.BigDecimal;

/** What the parts of an action add up to. */
public record ActionTotals(long steps, long stepsDone, BigDecimal planned, BigDecimal spent) {
    static final ActionTotals NONE = new ActionTotals(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public boolean overspent() {
        return spent.compareTo(planned) > 0;
    }

    public boolean hasBudget() {
        return planned.signum() > 0 || spent.signum() > 0;
    }
}
