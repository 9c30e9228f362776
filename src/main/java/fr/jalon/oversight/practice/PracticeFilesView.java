package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The documents of a practice on its page: attached and taken off. */
@Named
@RequestScoped
public class PracticeFilesView {

    private static final String PAGE = "/oversight/network/practice.xhtml?faces-redirect=true&id=";

    private final AttachToPractice attach;
    private final Notices notices;

    private Part file;

    @Inject
    PracticeFilesView(AttachToPractice attach, Notices notices) {
        this.attach = attach;
        this.notices = notices;
    }

    PracticeFilesView() {
        this(null, null);
    }

    /** Attaches the file that was sent. */
    public String attach(String id, int version) throws IOException {
        if (file == null) {
            throw Refused.field("file", "practice.refused.file");
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        try (InputStream content = file.getInputStream()) {
            attach.attach(Ids.parse(id), name, content, version);
        }
        notices.done("practice.file.added", name);
        return PAGE + id;
    }

    /** Takes one off. */
    public String detach(String id, long document, int version) {
        attach.detach(Ids.parse(id), document, version);
        notices.done("practice.file.removed");
        return PAGE + id;
    }

    /** The largest file taken in, in bytes: the browser says so before it sends a larger one. */
    public long getLargest() {
        return FileStore.LIMIT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
