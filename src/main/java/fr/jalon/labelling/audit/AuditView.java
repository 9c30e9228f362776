package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** An audit as its auditors see it: scores and evidence to read, findings to record, steps to take. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OpenAuditFile open;
    private final ExamineStructure examine;
    private final LeadAudit lead;
    private final DownloadAuditEvidence downloads;
    private final Notices notices;

    private String id;
    private FindingKind kind;
    private String criterion;
    private String text;
    private String finding;
    private String reason;
    private List<Long> evidence;
    private transient OpenAuditFile.AuditFile file;
    private transient List<AuditDocument> documents;

    @Inject
    AuditView(
            OpenAuditFile open,
            ExamineStructure examine,
            LeadAudit lead,
            DownloadAuditEvidence downloads,
            Notices notices) {
        this.open = open;
        this.examine = examine;
        this.lead = lead;
        this.downloads = downloads;
        this.notices = notices;
    }

    AuditView() {
        this(null, null, null, null, null);
    }

    /** Refuses, as not found, an audit that is not the auditor's. */
    public void load() {
        file();
        Finding chosen = getChosen();
        if (chosen != null) {
            kind = chosen.getKind();
            text = chosen.getText();
        }
    }

    private OpenAuditFile.AuditFile file() {
        if (file == null) {
            file = open.open(Ids.parse(id));
        }
        return file;
    }

    public AuditDossier getDossier() {
        return file().dossier();
    }

    public Audit getAudit() {
        return getDossier().audit();
    }

    /** What the structure joined to its request; what it joined to its replies is beside them. */
    public List<AuditDocument> getDocuments() {
        if (documents == null) {
            documents = open.documents(Ids.parse(id)).stream()
                    .filter(one -> one.findingId() == null)
                    .toList();
        }
        return documents;
    }

    /** Address of a document. */
    public String href(AuditDocument document) {
        return "/api/v1/audits/" + id + "/documents/" + document.textId() + "/content";
    }

    public List<CriterionLine> getCriteria() {
        return file().criteria();
    }

    public boolean isExamination() {
        return getAudit().getState().isExamination();
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    /** Records the finding written. */
    public String record() {
        FindingText written = new FindingText(kind, criterion, text);
        examine.record(getAudit().getId(), written, evidence == null ? List.of() : evidence);
        notices.done("audit.findingRecorded", criterion);
        return again();
    }

    /** The finding that is being corrected; null where a new one is written. */
    public Finding getChosen() {
        return getDossier().findings().stream()
                .filter(one -> one.getTextId().equals(finding))
                .findFirst()
                .orElse(null);
    }

    /** Whether this finding may still be corrected or withdrawn. */
    public boolean changes(Finding one) {
        return isExamination() && !one.isWithdrawn();
    }

    /** Corrects the finding chosen. */
    public String correct() {
        Finding chosen = getChosen();
        FindingText written = new FindingText(kind, chosen.getCriterion(), text);
        examine.correct(getAudit().getId(), chosen.getId(), chosen.getVersion(), written);
        notices.done("audit.findingCorrected", chosen.getCriterion());
        return again();
    }

    /** Withdraws the finding chosen. */
    public String withdraw() {
        Finding chosen = getChosen();
        examine.withdraw(getAudit().getId(), chosen.getId(), chosen.getVersion(), reason);
        notices.done("audit.findingWithdrawn", chosen.getCriterion());
        return again();
    }

    /** What a finding may be on. */
    public List<AssessedNode> getNodes() {
        return AssessedNode.of(getCriteria());
    }

    /** Evidence that a finding may rest on. */
    public List<EvidenceLine> getPieces() {
        return getCriteria().stream()
                .flatMap(line -> line.evidence().stream())
                .distinct()
                .toList();
    }

    /** Sends the findings for reply. */
    public String send() {
        lead.sendFindings(getAudit().getId(), getAudit().getVersion());
        notices.done("audit.findingsSent", getDossier().structure().name());
        return again();
    }

    /** Ends the right of reply. */
    public String endReplies() {
        lead.endReplies(getAudit().getId(), getAudit().getVersion());
        notices.done("audit.repliesEnded", getDossier().structure().name());
        return again();
    }

    /** Hands out a file of the evidence. */
    public void download(long evidenceId) throws IOException {
        DownloadAuditEvidence.Download found = downloads.download(getAudit().getId(), evidenceId);
        try (InputStream content = found.content()) {
            Faces.sendFile(content, found.name(), true);
        }
    }

    private String again() {
        return "/labelling/audit/audit.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Long> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Long> evidence) {
        this.evidence = evidence;
    }

    public FindingKind getKind() {
        return kind;
    }

    public void setKind(FindingKind kind) {
        this.kind = kind;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
