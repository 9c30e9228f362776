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
import fr.jalon.labelling.evidence.OpenToAuditors;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The mission answers what auditors ask it to prove further, with evidence of its library. */
@UseCase(allowed = {Role.DIRECTOR, Role.QUALITY_LEAD})
@ApplicationScoped
public class AnswerEvidence {

    private final Audits audits;
    private final EvidenceRequests requests;
    private final OpenToAuditors library;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    AnswerEvidence(Audits audits, EvidenceRequests requests, OpenToAuditors library, AuditTrail trail, AuditNews news) {
        this.audits = audits;
        this.requests = requests;
        this.library = library;
        this.trail = trail;
        this.news = news;
    }

    AnswerEvidence() {
        this(null, null, null, null, null);
    }

    /** What was asked for in an audit of the mission's, and answered. */
    public List<EvidenceRequest> all(long auditId) {
        return requests.of(audits.require(auditId).getId());
    }

    /** The audit itself. */
    public Audit audit(long auditId) {
        return audits.require(auditId);
    }

    /** Evidence to answer with: what auditors may see. */
    public List<OpenToAuditors.Piece> library() {
        return library.all();
    }

    /** Answers once, in words and with evidence or without; after its day too, until the findings are sent. */
    public void answer(long auditId, long requestId, int version, String text, List<Long> evidence) {
        Audit audit = audits.require(auditId);
        if (audit.getState() != AuditState.OPENED && !audit.getState().isExamination()) {
            throw Refused.conflict("evidenceRequest.refused.over");
        }
        EvidenceRequest request = requests.require(auditId, requestId);
        if (request.isAnswered()) {
            throw Refused.conflict("evidenceRequest.refused.answered");
        }
        if (request.version() != version) {
            throw Refused.changedMeanwhile();
        }
        String answer = Written.required("answer", text, "evidenceRequest.refused.answer");
        requests.answer(audit, request, answer, library.require(evidence, "evidence"), trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "evidence request " + request.textId());
        news.tell(audit, NewsKind.EVIDENCE_ANSWERED);
    }
}
