package fr.jalon.labelling.visit;

import java.util.List;

/** A plan of a visit, as JSON. */
public class PlanSheet {

    private final VisitPlan plan;

    PlanSheet(VisitPlan plan) {
        this.plan = plan;
    }

    public PlanState getState() {
        return plan.state();
    }

    public String getNote() {
        return plan.note();
    }

    /** What the structure asks to change. */
    public String getComment() {
        return plan.comment();
    }

    public List<SlotForm> getSlots() {
        return plan.slots().stream().map(SlotForm::of).toList();
    }
}
