package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.AuditDossier;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingReply;
import fr.jalon.labelling.audit.ReadOwnAudits;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** An audit as the audited mission sees it: the findings sent to it, its replies, and the time it has. */
@Named
@ViewScoped
public class FindingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadOwnAudits read;
    private final ReplyToFindings reply;
    private final AskReplyExtension extension;
    private final Notices notices;

    private String id;
    private String finding;
    private String text;
    private String reason;
    private int version;
    private boolean open;
    private boolean asking;
    private transient Part file;
    private transient AuditDossier dossier;
    private transient List<RepliedFinding> findings;

    @Inject
    FindingsView(ReadOwnAudits read, ReplyToFindings reply, AskReplyExtension extension, Notices notices) {
        this.read = read;
        this.reply = reply;
        this.extension = extension;
        this.notices = notices;
    }

    FindingsView() {
        this(null, null, null, null);
    }

    /**
     * Loads the audit and, where one is chosen, the reply given before to a finding. A form that is shown stays, so that what
     * is written in it is not lost where the deadline passes meanwhile.
     */
    public void load() {
        open = reply.isOpen(getDossier().audit().getId());
        asking = extension.isPossible(getDossier().audit().getId());
        if (finding != null) {
            FindingReply given = getChosen().finding().getReply();
            text = given == null ? null : given.getText();
            version = given == null ? 0 : given.getVersion();
        }
    }

    public AuditDossier getDossier() {
        if (dossier == null) {
            dossier = read.open(Ids.parse(id));
        }
        return dossier;
    }

    /** The findings with what was said of each. */
    public List<RepliedFinding> getFindings() {
        if (findings == null) {
            findings = reply.findings(Ids.parse(id));
        }
        return findings;
    }

    /** Whether the mission could reply when the page was opened. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the mission could ask for more time when the page was opened. */
    public boolean isAsking() {
        return asking;
    }

    /** More time that was asked for. */
    public List<ReplyExtension> getExtensions() {
        return extension.all(getDossier().audit().getId());
    }

    /** Whether the mission replies to this finding now. */
    public boolean replies(Finding one) {
        return open && one.getTextId().equals(finding);
    }

    /** The finding that is replied to. */
    public RepliedFinding getChosen() {
        return RepliedFinding.among(getFindings(), finding);
    }

    /** Address of a document. */
    public String href(AuditDocument document) {
        return "/api/v1/audit-requests/" + id + "/documents/" + document.textId() + "/content";
    }

    /** Gives the reply, or changes it, with a document where one is chosen. */
    public String send() throws IOException {
        Finding chosen = getChosen().finding();
        version = reply.reply(chosen.getId(), version, text).getVersion();
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                reply.attach(
                        getDossier().audit().getId(),
                        chosen.getId(),
                        Objects.requireNonNullElse(file.getSubmittedFileName(), ""),
                        content);
            }
        }
        notices.done("audit.replied", chosen.getCriterion());
        return again();
    }

    /** Asks for more time. */
    public String ask() {
        extension.ask(Ids.parse(id), reason);
        notices.done("extension.asked");
        return again();
    }

    private String again() {
        return "/labelling/audit/findings.xhtml?faces-redirect=true&id=" + id;
    }

    public long getLargest() {
        return FileStore.LIMIT;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
