package fr.jalon.labelling.visit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.AssessedNode;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.labelling.audit.ScoreSheets;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An auditor of the pair writes the plan of the visit, sends it, and begins the visit once the structure agreed. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class WriteVisitPlan {

    /** The most parts of a visit. */
    static final int MOST = 100;

    private final OwnAudits own;
    private final VisitPlans plans;
    private final AuditTrail trail;
    private final AuditNews news;
    private final ScoreSheets sheets;

    @Inject
    WriteVisitPlan(OwnAudits own, VisitPlans plans, AuditTrail trail, AuditNews news, ScoreSheets sheets) {
        this.own = own;
        this.plans = plans;
        this.trail = trail;
        this.news = news;
        this.sheets = sheets;
    }

    WriteVisitPlan() {
        this(null, null, null, null, null);
    }

    /** An audit of the auditor's, with its plan. */
    public PlannedVisit open(long auditId) {
        return new PlannedVisit(own.require(auditId), plans.of(auditId));
    }

    /** What the parts of the visit may look at. */
    public List<AssessedNode> nodes(long auditId) {
        return AssessedNode.of(sheets.of(own.require(auditId).getSelfDiagnosisId()));
    }

    /** Writes it anew, as a draft; one that was agreed is to be agreed again. */
    public void write(long auditId, int version, String note, List<VisitSlot> slots) {
        Audit audit = preparing(auditId);
        VisitPlan plan = plans.of(auditId);
        plan.requireVersion(version);
        if (plan.state() != PlanState.DRAFT) {
            plan.state().become(PlanState.DRAFT);
        }
        check(audit, slots);
        plans.write(audit, version, Written.optional("note", note), slots);
        trail.record(Journal.Action.UPDATE, audit, "plan");
    }

    /** Sends it to the structure. */
    public void send(long auditId, int version) {
        Audit audit = preparing(auditId);
        VisitPlan plan = plans.of(auditId);
        plan.requireVersion(version);
        plan.state().become(PlanState.SENT);
        if (plan.slots().isEmpty()) {
            throw Refused.conflict("visit.refused.empty");
        }
        plans.send(auditId, version, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "plan SENT");
        news.tell(audit, NewsKind.PLAN_SENT);
    }

    /** Begins the examination: a visit, once its plan is agreed; a follow-up, on documents. */
    public Audit begin(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        if (audit.getKind() != AuditKind.FOLLOW_UP
                && audit.getState() == AuditState.OPENED
                && plans.of(auditId).state() != PlanState.AGREED) {
            throw Refused.conflict("visit.refused.notAgreed");
        }
        audit.begin();
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
        return audit;
    }

    private Audit preparing(long auditId) {
        Audit audit = own.require(auditId);
        if (audit.getState() != AuditState.OPENED) {
            throw Refused.conflict("visit.refused.begun");
        }
        return audit;
    }

    private static void check(Audit audit, List<VisitSlot> slots) {
        if (slots.size() > MOST) {
            throw Refused.conflict("visit.refused.tooMany", MOST);
        }
        for (int i = 0; i < slots.size(); i++) {
            VisitSlot slot = slots.get(i);
            if (slot.day().isBefore(audit.getPlannedOn()) || slot.day().isAfter(audit.getPlannedUntil())) {
                throw Refused.field("day", "visit.refused.outside");
            }
            if (slots.subList(0, i).stream().anyMatch(slot::equals)) {
                throw Refused.field("subject", "visit.refused.twice");
            }
        }
    }
}
