package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** An auditor of the pair leads the audit on: sends the findings for reply, ends the replies. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class LeadAudit {

    private final OwnAudits own;
    private final Audits audits;
    private final ReplyTime time;
    private final AuditTrail trail;
    private final AuditNews news;
    private final Instance<StepCondition> conditions;

    @Inject
    LeadAudit(
            OwnAudits own,
            Audits audits,
            ReplyTime time,
            AuditTrail trail,
            AuditNews news,
            @Any Instance<StepCondition> conditions) {
        this.own = own;
        this.audits = audits;
        this.time = time;
        this.trail = trail;
        this.news = news;
        this.conditions = conditions;
    }

    LeadAudit() {
        this(null, null, null, null, null, null);
    }

    /** Sends the findings to the structure, which may reply until the deadline that the rules give. */
    public void sendFindings(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        if (audits.findings(auditId).stream().allMatch(Finding::isWithdrawn)) {
            throw Refused.conflict("audit.refused.noFinding");
        }
        conditions.forEach(condition -> condition.check(audit, AuditState.REPLY));
        audit.sendFindings(time.today(), time.days());
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
        news.tell(audit, NewsKind.FINDINGS_SENT);
    }

    /** Ends the right of reply, once every reply is given or the deadline has passed: the report is written. */
    public void endReplies(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        conditions.forEach(condition -> condition.check(audit, AuditState.REPORT));
        boolean everyReplyGiven = audits.findings(auditId).stream().noneMatch(Finding::awaitsReply);
        audit.endReplies(time.today(), everyReplyGiven);
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
    }
}
