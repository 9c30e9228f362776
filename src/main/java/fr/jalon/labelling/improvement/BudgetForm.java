package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.math.BigDecimal;

/** A line of a budget while it is typed; a line without funder and amounts is none. */
public class BudgetForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String funder;
    private BigDecimal planned;
    private BigDecimal spent;

    static BudgetForm of(BudgetLine line) {
        BudgetForm form = new BudgetForm();
        form.funder = line.funder();
        form.planned = line.planned();
        form.spent = line.spent();
        return form;
    }

    boolean isBlank() {
        return (funder == null || funder.isBlank()) && planned == null && spent == null;
    }

    BudgetLine line() {
        return new BudgetLine(funder, planned, spent);
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    public BigDecimal getPlanned() {
        return planned;
    }

    public void setPlanned(BigDecimal planned) {
        this.planned = planned;
    }

    public BigDecimal getSpent() {
        return spent;
    }

    public void setSpent(BigDecimal spent) {
        this.spent = spent;
    }
}
