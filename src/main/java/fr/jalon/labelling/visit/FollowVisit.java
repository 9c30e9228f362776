package fr.jalon.labelling.visit;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Audits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office reads the plan of a visit, and what auditors asked the structure to prove further. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowVisit {

    private final Audits audits;
    private final VisitPlans plans;
    private final EvidenceRequests requests;

    @Inject
    FollowVisit(Audits audits, VisitPlans plans, EvidenceRequests requests) {
        this.audits = audits;
        this.plans = plans;
        this.requests = requests;
    }

    FollowVisit() {
        this(null, null, null);
    }

    /** Any audit, with its plan. */
    public PlannedVisit open(long auditId) {
        return new PlannedVisit(audits.require(auditId), plans.of(auditId));
    }

    /** The audit itself. */
    public Audit audit(long auditId) {
        return audits.require(auditId);
    }

    /** What auditors asked for, and the answers. */
    public List<EvidenceRequest> requests(long auditId) {
        return requests.of(audits.require(auditId).getId());
    }
}
