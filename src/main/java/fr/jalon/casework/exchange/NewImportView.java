package fr.jalon.casework.exchange;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The page that sends a file of case files. */
@Named
@RequestScoped
public class NewImportView {

    private final ReceiveImport receive;

    private Part file;

    @Inject
    NewImportView(ReceiveImport receive) {
        this.receive = receive;
    }

    NewImportView() {
        this(null);
    }

    /** Refuses those who do not import. */
    public void load() {
        receive.largest();
    }

    /** Takes the file in and goes on with it. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refused.field("file", "import.file.needed");
        }
        try (InputStream content = file.getInputStream()) {
            long id = receive.receive(Objects.requireNonNullElse(file.getSubmittedFileName(), ""), null, content);
            return "import.xhtml?faces-redirect=true&id=" + Ids.text(id);
        }
    }

    /** The largest file taken in, in bytes: the browser says so before it sends a larger one. */
    public long getLargest() {
        return ReceiveImport.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
