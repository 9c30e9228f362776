package fr.jalon.labelling.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What one funder gives for an action, and what was spent of it. */
@Entity
@Table(name = "action_budget")
class ActionBudget extends ActionPart {
    private String funder;
    private BigDecimal planned;
    private BigDecimal spent;

    protected ActionBudget() {}

    ActionBudget(ImprovementAction action) {
        super(action);
    }

    void become(BudgetLine line) {
        funder = line.funder();
        planned = line.planned();
        spent = line.spent();
    }

    BudgetLine line() {
        return new BudgetLine(funder, planned, spent);
    }
}
