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
    private final DownloadAuditEvidence downloads;
    private final Notices notices;

    private String id;
    private FindingKind kind;
    private String criterion;
    private String text;
    private String conclusion;
    private transient OpenAuditFile.AuditFile file;

    @Inject
    AuditView(OpenAuditFile open, ExamineStructure examine, DownloadAuditEvidence downloads, Notices notices) {
        this.open = open;
        this.examine = examine;
        this.downloads = downloads;
        this.notices = notices;
    }

    AuditView() {
        this(null, null, null, null);
    }

    /** Refuses, as not found, an audit that is not the auditor's. */
    public void load() {
        file();
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

    public List<CriterionLine> getCriteria() {
        return file().criteria();
    }

    public boolean isExamination() {
        return getAudit().getState().isExamination();
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    /** Begins the examination. */
    public String begin() {
        examine.begin(getAudit().getId(), getAudit().getVersion());
        notices.done("audit.begun", getDossier().structure().name());
        return again();
    }

    /** Records the finding written. */
    public String record() {
        examine.record(getAudit().getId(), kind, criterion, text);
        notices.done("audit.findingRecorded", criterion);
        return again();
    }

    /** Sends the findings for reply. */
    public String send() {
        examine.sendFindings(getAudit().getId(), getAudit().getVersion());
        notices.done("audit.findingsSent", getDossier().structure().name());
        return again();
    }

    /** Ends the right of reply. */
    public String endReplies() {
        examine.endReplies(getAudit().getId(), getAudit().getVersion());
        notices.done("audit.repliesEnded", getDossier().structure().name());
        return again();
    }

    /** Concludes. */
    public String close() {
        examine.close(getAudit().getId(), getAudit().getVersion(), conclusion);
        notices.done("audit.closedNow", getDossier().structure().name());
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

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
