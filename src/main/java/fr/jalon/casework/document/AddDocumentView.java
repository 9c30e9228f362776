package fr.jalon.casework.document;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The page that brings a document into a file, a new one or a newer version of one that is there. */
@Named
@ViewScoped
public class AddDocumentView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadDocuments read;
    private final KeepDocuments keep;
    private final DocumentForm form = new DocumentForm();

    private String person;
    private String replaces;
    private String kind;
    private String name;
    private int version;
    private boolean originalSeen;
    private transient Part file;

    @Inject
    AddDocumentView(ReadDocuments read, KeepDocuments keep) {
        this.read = read;
        this.keep = keep;
    }

    AddDocumentView() {
        this(null, null);
    }

    /** Opens the form: of the kind that the address names, or of the document to be replaced. */
    public void load() {
        if (replaces == null) {
            name = read.nameOf(Ids.parse(person));
            form.setKind(Arrays.stream(DocumentKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElse(null));
            return;
        }
        ReadDocuments.Opened older = read.find(Ids.parse(replaces));
        name = older.name();
        person = Ids.text(older.document().youngPersonId());
        version = older.document().version();
        DocumentDetails details = older.document().details();
        form.show(new DocumentDetails(details.kind(), details.title(), null, null));
    }

    /** Takes the file in and goes back to the documents. */
    public String save() throws IOException {
        if (file == null) {
            throw Refused.field("file", "document.file.missing");
        }
        DocumentDetails details = form.details();
        String fileName = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        try (InputStream content = file.getInputStream()) {
            if (replaces == null) {
                keep.add(Ids.parse(person), details, originalSeen, fileName, content);
            } else {
                keep.replace(Ids.parse(replaces), version, details, originalSeen, fileName, content);
            }
        }
        Notice.afterRedirect(replaces == null ? "document.added" : "document.replacedNow");
        return "/casework/file/file.xhtml?faces-redirect=true&tab=documents&id=" + person;
    }

    /** The kinds that this reader may bring. */
    public List<DocumentKind> getKinds() {
        return read.kinds();
    }

    /** The largest file taken in, in bytes. */
    public long getLargest() {
        return FileStore.LIMIT;
    }

    public DocumentForm getForm() {
        return form;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces == null || replaces.isBlank() ? null : replaces;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** How the young person is called. */
    public String getName() {
        return name;
    }

    public boolean isOriginalSeen() {
        return originalSeen;
    }

    public void setOriginalSeen(boolean originalSeen) {
        this.originalSeen = originalSeen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
