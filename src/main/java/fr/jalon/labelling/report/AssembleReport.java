package fr.jalon.labelling.report;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.labelling.audit.Written;
import fr.jalon.labelling.reply.RepliedFinding;
import fr.jalon.labelling.reply.Replies;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An auditor of the pair assembles the report of an audit from what the audit holds, and concludes. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class AssembleReport {

    private final OwnAudits own;
    private final Audits audits;
    private final ReportDesk desk;
    private final Replies replies;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    AssembleReport(OwnAudits own, Audits audits, ReportDesk desk, Replies replies, AuditTrail trail, AuditNews news) {
        this.own = own;
        this.audits = audits;
        this.desk = desk;
        this.replies = replies;
        this.trail = trail;
        this.news = news;
    }

    AssembleReport() {
        this(null, null, null, null, null, null);
    }

    /** How many replies the auditors still owe an answer; without one, no version is made. */
    public long unanswered(long auditId) {
        return replies.of(own.require(auditId)).stream()
                .filter(RepliedFinding::awaitsAnswer)
                .count();
    }

    /**
     * Makes the next version, which both have to sign: signatures of those before no longer count. Refused before the replies
     * ended, while one of them is not answered, and where the last version says the same.
     */
    public ReportVersion assemble(long auditId, String conclusion) {
        Audit audit = own.require(auditId);
        audit.getState().requireReport();
        String concluded = Written.required("conclusion", conclusion, "audit.refused.noConclusion");
        long open = unanswered(auditId);
        if (open > 0) {
            throw Refused.conflict("report.refused.unanswered", open);
        }
        List<ReportVersion> before = desk.rows().of(auditId);
        ReportContent content = desk.contents().of(audit, concluded);
        String hash = ContentHash.of(ReportJson.write(content)).hex();
        if (!before.isEmpty() && before.get(before.size() - 1).hash().equals(hash)) {
            throw Refused.conflict("report.refused.same", before.size());
        }
        desk.rows().add(audit, before.size() + 1, content, trail.signature());
        audits.touch(audit);
        trail.record(Journal.Action.UPDATE, audit, "report " + (before.size() + 1) + " " + hash);
        news.tell(audit, NewsKind.REPORT_ASSEMBLED);
        return desk.last(auditId);
    }
}
