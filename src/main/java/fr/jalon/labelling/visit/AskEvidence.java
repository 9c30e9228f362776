package fr.jalon.labelling.visit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.AssessedNode;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.labelling.audit.ScoreSheets;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** An auditor of the pair asks the structure to prove something further, by a day. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class AskEvidence {

    private final OwnAudits own;
    private final EvidenceRequests requests;
    private final ScoreSheets sheets;
    private final NationalDay day;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    AskEvidence(
            OwnAudits own,
            EvidenceRequests requests,
            ScoreSheets sheets,
            NationalDay day,
            AuditTrail trail,
            AuditNews news) {
        this.own = own;
        this.requests = requests;
        this.sheets = sheets;
        this.day = day;
        this.trail = trail;
        this.news = news;
    }

    AskEvidence() {
        this(null, null, null, null, null, null);
    }

    /** What was asked for in an audit of the auditor's, and answered. */
    public List<EvidenceRequest> all(long auditId) {
        return requests.of(own.require(auditId).getId());
    }

    /** The audit itself. */
    public Audit audit(long auditId) {
        return own.require(auditId);
    }

    /** What it may concern. */
    public List<AssessedNode> nodes(long auditId) {
        return AssessedNode.of(sheets.of(own.require(auditId).getSelfDiagnosisId()));
    }

    /**
     * Asks; until the findings are sent.
     *
     * @param nodeCode code of the criterion or axis concerned; null for none in particular
     */
    public long ask(long auditId, String nodeCode, String text, LocalDate dueOn) {
        Audit audit = own.require(auditId);
        if (audit.getState() != AuditState.OPENED && !audit.getState().isExamination()) {
            throw Refused.conflict("evidenceRequest.refused.over");
        }
        String node = nodeCode == null || nodeCode.isBlank() ? null : nodeCode;
        if (node != null && nodes(auditId).stream().noneMatch(one -> one.code().equals(node))) {
            throw Refused.field("node", "audit.refused.noCriterion");
        }
        String asked = Written.required("text", text, "evidenceRequest.refused.text");
        if (dueOn == null || dueOn.isBefore(day.today())) {
            throw Refused.field("dueOn", "evidenceRequest.refused.day");
        }
        long id = requests.ask(audit, node, asked, dueOn, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "evidence request " + Ids.text(id));
        news.tell(audit, NewsKind.EVIDENCE_ASKED);
        return id;
    }
}
