package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The page on which a mission asks for its audit. */
@Named
@ViewScoped
public class AuditRequestView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestAudit request;
    private final Notices notices;

    private AuditKind kind = AuditKind.INITIAL;
    private LocalDate wishedFrom;
    private LocalDate wishedUntil;
    private transient Part file;
    private transient Audit audit;
    private transient boolean possible;
    private transient boolean loaded;

    @Inject
    AuditRequestView(RequestAudit request, Notices notices) {
        this.request = request;
        this.notices = notices;
    }

    AuditRequestView() {
        this(null, null);
    }

    /** Reads the audit under way, if there is one. */
    public void load() {
        loaded = true;
        audit = request.underWay().orElse(null);
        possible = request.isPossible();
    }

    private void ensureLoaded() {
        if (!loaded) {
            load();
        }
    }

    /** The audit that is programmed or asked for; null where there is none. */
    public Audit getAudit() {
        ensureLoaded();
        return audit;
    }

    /** Whether the request may be filed now. */
    public boolean isPossible() {
        ensureLoaded();
        return possible;
    }

    /** Whether documents may still be added. */
    public boolean isOpen() {
        return getAudit() != null && getAudit().getState() == AuditState.REQUESTED;
    }

    public List<AuditDocument> getDocuments() {
        return getAudit() == null ? List.of() : request.documents(getAudit().getId());
    }

    /** What a mission may ask for where no campaign programmed its audit. */
    public List<AuditKind> getKinds() {
        return List.of(AuditKind.INITIAL, AuditKind.RENEWAL);
    }

    /** Files the request, with its first document where one is chosen. */
    public String send() throws IOException {
        Audit filed = request.file(new RequestAudit.Wish(kind, wishedFrom, wishedUntil));
        if (file != null && file.getSize() > 0) {
            attach(filed.getId());
        }
        notices.done("auditRequest.filed");
        return again();
    }

    /** Adds a document. */
    public String add() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refused.field("file", "evidence.fileRequired");
        }
        attach(getAudit().getId());
        notices.done("auditRequest.added");
        return again();
    }

    private void attach(long auditId) throws IOException {
        try (InputStream content = file.getInputStream()) {
            request.attach(auditId, Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content);
        }
    }

    private static String again() {
        return "/labelling/audit/request.xhtml?faces-redirect=true";
    }

    /** Address of a document. */
    public String href(AuditDocument document) {
        return "/api/v1/audit-requests/" + Ids.text(getAudit().getId()) + "/documents/" + document.textId()
                + "/content";
    }

    public long getLargest() {
        return FileStore.LIMIT;
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public LocalDate getWishedFrom() {
        return wishedFrom;
    }

    public void setWishedFrom(LocalDate wishedFrom) {
        this.wishedFrom = wishedFrom;
    }

    public LocalDate getWishedUntil() {
        return wishedUntil;
    }

    public void setWishedUntil(LocalDate wishedUntil) {
        this.wishedUntil = wishedUntil;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
