package fr.jalon.labelling.visit;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office reads the plan of a visit. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowVisitPlan {

    private final Audits audits;
    private final VisitPlans plans;

    @Inject
    FollowVisitPlan(Audits audits, VisitPlans plans) {
        this.audits = audits;
        this.plans = plans;
    }

    FollowVisitPlan() {
        this(null, null);
    }

    /** Any audit, with its plan. */
    public PlannedVisit open(long auditId) {
        return new PlannedVisit(audits.require(auditId), plans.of(auditId));
    }
}
