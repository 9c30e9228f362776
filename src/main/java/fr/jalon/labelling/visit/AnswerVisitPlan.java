package fr.jalon.labelling.visit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mission reads the plan of its visit once it is sent, and agrees or says what it asks to change. */
@UseCase(allowed = {Role.DIRECTOR, Role.QUALITY_LEAD})
@ApplicationScoped
public class AnswerVisitPlan {

    private final Audits audits;
    private final VisitPlans plans;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    AnswerVisitPlan(Audits audits, VisitPlans plans, AuditTrail trail, AuditNews news) {
        this.audits = audits;
        this.plans = plans;
        this.trail = trail;
        this.news = news;
    }

    AnswerVisitPlan() {
        this(null, null, null, null);
    }

    /** An audit of the mission's, with its plan where it was sent. */
    public PlannedVisit open(long auditId) {
        return new PlannedVisit(audits.require(auditId), plans.of(auditId));
    }

    /** Agrees. */
    public void agree(long auditId, int version) {
        answer(auditId, version, PlanState.AGREED, null, NewsKind.PLAN_AGREED);
    }

    /** Asks for changes. */
    public void comment(long auditId, int version, String text) {
        String comment = Written.required("comment", text, "visit.refused.comment");
        answer(auditId, version, PlanState.COMMENTED, comment, NewsKind.PLAN_COMMENTED);
    }

    private void answer(long auditId, int version, PlanState answer, String comment, NewsKind kind) {
        Audit audit = audits.require(auditId);
        if (audit.getState() != AuditState.OPENED) {
            throw Refused.conflict("visit.refused.begun");
        }
        VisitPlan plan = plans.of(auditId);
        plan.requireVersion(version);
        plan.state().become(answer);
        plans.answer(auditId, version, answer, comment, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "plan " + answer);
        news.tell(audit, kind);
    }
}
