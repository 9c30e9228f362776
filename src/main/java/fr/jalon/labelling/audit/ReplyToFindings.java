package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The audited mission reads its audits and, once the findings are sent, replies to them until the deadline. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReplyToFindings {

    private final Audits audits;
    private final AuditDossiers dossiers;
    private final NationalDay day;
    private final AuditTrail trail;

    @Inject
    ReplyToFindings(Audits audits, AuditDossiers dossiers, NationalDay day, AuditTrail trail) {
        this.audits = audits;
        this.dossiers = dossiers;
        this.day = day;
        this.trail = trail;
    }

    ReplyToFindings() {
        this(null, null, null, null);
    }

    /** The mission's audits, the latest first. */
    public List<Audit> audits() {
        return audits.all();
    }

    /** One audit with the findings that were sent to the mission, and its replies. */
    public AuditDossier open(long auditId) {
        Audit audit = audits.require(auditId);
        trail.record(Journal.Action.READ, audit, null);
        return dossiers.of(audit);
    }

    /** Whether the mission may reply today. */
    public boolean isOpen(Audit audit) {
        return audit.getState() == AuditState.REPLY && !day.today().isAfter(audit.getReplyDeadline());
    }

    /**
     * Replies, or changes the reply given before.
     *
     * @param version of the reply that was read; ignored for a first one
     */
    public FindingReply reply(long findingId, int version, String text) {
        Finding finding = audits.requireFinding(findingId);
        finding.getAudit().requireReplyOpen(day.today());
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "audit.refused.noReply");
        }
        if (text.length() > ExamineStructure.TEXT_LENGTH) {
            throw Refused.field("text", "audit.refused.textTooLong", ExamineStructure.TEXT_LENGTH);
        }
        FindingReply reply = finding.getReply();
        if (reply == null) {
            reply = audits.add(new FindingReply(finding, text.strip(), trail.signature()));
            finding.answeredBy(reply);
        } else {
            reply.change(text.strip(), version, trail.signature());
        }
        trail.record(Journal.Action.UPDATE, finding.getAudit(), "reply to " + finding.getTextId());
        return reply;
    }
}
