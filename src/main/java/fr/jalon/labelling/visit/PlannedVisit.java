package fr.jalon.labelling.visit;

import fr.jalon.labelling.audit.Audit;

/** An audit with the plan of its visit. */
public record PlannedVisit(Audit audit, VisitPlan plan) {

    /** Whether the visit may begin. */
    public boolean isAgreed() {
        return plan.state() == PlanState.AGREED;
    }
}
