package fr.jalon.labelling.reply;

import fr.jalon.identity.Journal;
import fr.jalon.identity.JournalRefusals;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.AuditDocuments;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingReply;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * The audited mission replies to the findings that were sent to it, until the deadline; a reply that comes later is refused,
 * and the journal keeps that it came.
 */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReplyToFindings {

    /** What is written, and where the journal keeps it. */
    @ApplicationScoped
    static class Desk {

        private final ReplyRows rows;
        private final AuditDocuments documents;
        private final AuditTrail trail;
        private final JournalRefusals refusals;

        @Inject
        Desk(ReplyRows rows, AuditDocuments documents, AuditTrail trail, JournalRefusals refusals) {
            this.rows = rows;
            this.documents = documents;
            this.trail = trail;
            this.refusals = refusals;
        }

        Desk() {
            this(null, null, null, null);
        }

        /** Refuses, and journals with the name of the rule, what comes before the findings or after the deadline. */
        void requireOpen(Finding finding, LocalDate today) {
            try {
                finding.getAudit().requireReplyOpen(today);
            } catch (Refused late) {
                throw refusals.of(late, Finding.class.getSimpleName(), finding.getTextId());
            }
        }

        FindingReply reply(Finding finding, int version, String text) {
            FindingReply reply = rows.reply(finding, version, text, trail.signature());
            trail.record(Journal.Action.UPDATE, finding.getAudit(), "reply to " + finding.getTextId());
            return reply;
        }

        AuditDocument attach(Finding finding, String fileName, InputStream content) throws IOException {
            AuditDocument document = documents.add(finding.getAudit(), finding.getId(), fileName, content);
            trail.record(Journal.Action.UPDATE, finding.getAudit(), "document " + document.textId());
            return document;
        }
    }

    private final Audits audits;
    private final Replies replies;
    private final NationalDay day;
    private final Desk desk;

    @Inject
    ReplyToFindings(Audits audits, Replies replies, NationalDay day, Desk desk) {
        this.audits = audits;
        this.replies = replies;
        this.day = day;
        this.desk = desk;
    }

    ReplyToFindings() {
        this(null, null, null, null);
    }

    /** The findings that were sent to the mission, with its replies; the auditors' answers once the report is signed. */
    public List<RepliedFinding> findings(long auditId) {
        return replies.of(audits.require(auditId));
    }

    /** The audit itself. */
    public Audit audit(long auditId) {
        return audits.require(auditId);
    }

    /** Whether the mission may reply today. */
    public boolean isOpen(long auditId) {
        return audits.require(auditId).isReplyOpen(day.today());
    }

    /**
     * Replies, or changes the reply given before.
     *
     * @param version of the reply that was read; ignored for a first one
     */
    public FindingReply reply(long findingId, int version, String text) {
        Finding finding = audits.requireFinding(findingId);
        desk.requireOpen(finding, day.today());
        return desk.reply(finding, version, Written.required("text", text, "audit.refused.noReply"));
    }

    /** The same for a finding of this audit, as it stands then; "not found" where it is of another. */
    public RepliedFinding reply(long auditId, long findingId, int version, String text) {
        requireOf(auditId, findingId);
        reply(findingId, version, text);
        return replies.require(audits.require(auditId), findingId);
    }

    private void requireOf(long auditId, long findingId) {
        if (audits.requireFinding(findingId).getAudit().getId() != auditId) {
            throw Refused.notFound();
        }
    }

    /** Adds a document to a reply that was given to a finding of this audit. */
    public AuditDocument attach(long auditId, long findingId, String fileName, InputStream content) throws IOException {
        requireOf(auditId, findingId);
        Finding finding = audits.requireFinding(findingId);
        desk.requireOpen(finding, day.today());
        if (finding.getReply() == null) {
            throw Refused.conflict("reply.refused.replyFirst");
        }
        return desk.attach(finding, fileName, content);
    }
}
