package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** An auditor lists their audits and opens one of them: the structure, its documents, scores and evidence, the findings. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class OpenAuditFile {

    /** An audit as its auditors see it. The criteria are those of its diagnosis; none once it is closed. */
    public record AuditFile(AuditDossier dossier, List<CriterionLine> criteria) {}

    private final OwnAudits own;
    private final AuditSummaries summaries;
    private final ScoreSheets sheets;
    private final AuditDossiers dossiers;
    private final AuditDocuments documents;
    private final AuditTrail trail;

    @Inject
    OpenAuditFile(
            OwnAudits own,
            AuditSummaries summaries,
            ScoreSheets sheets,
            AuditDossiers dossiers,
            AuditDocuments documents,
            AuditTrail trail) {
        this.own = own;
        this.summaries = summaries;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.documents = documents;
        this.trail = trail;
    }

    OpenAuditFile() {
        this(null, null, null, null, null, null);
    }

    /** How many audits the auditor has, in this state or (null) in any. */
    public int count(AuditState state) {
        return summaries.count(new AuditSummaries.Filter(trail.accountId(), state));
    }

    /** A page of the auditor's audits, in this state or (null) in any. */
    public List<AuditSummary> page(AuditState state, AuditSummaries.Sort sort, int first, int size) {
        return summaries.page(new AuditSummaries.Filter(trail.accountId(), state), sort, first, size);
    }

    /** The auditor's audits that were opened after this one (0: from the first), no more than the size given. */
    public List<AuditSummary> following(long after, int size) {
        return summaries.following(trail.accountId(), after, size);
    }

    /** Opens one; another auditor's is "not found", and journaled. */
    public AuditFile open(long id) {
        Audit audit = own.require(id);
        trail.record(Journal.Action.READ, audit, null);
        List<CriterionLine> criteria =
                audit.getState().isWithAuditors() ? sheets.of(audit.getSelfDiagnosisId()) : List.of();
        return new AuditFile(dossiers.of(audit), criteria);
    }

    /** What the structure joined to its request and to its replies. */
    public List<AuditDocument> documents(long id) {
        return documents.of(own.require(id).getId());
    }

    /** One of these documents. */
    public Download document(long id, long documentId) throws IOException {
        Audit audit = own.require(id);
        Download found = documents.open(audit, documentId);
        trail.record(Journal.Action.DOWNLOAD, audit, "document " + Ids.text(documentId));
        return found;
    }
}
