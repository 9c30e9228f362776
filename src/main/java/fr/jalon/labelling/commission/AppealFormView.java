package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The form by which a structure appeals against a decision. */
@Named
@ViewScoped
public class AppealFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadOwnDecisions read;
    private final FileAppeal file;
    private final Notices notices;

    private String decision;
    private String grounds;
    private transient Part document;
    private transient OwnDecision found;

    @Inject
    AppealFormView(ReadOwnDecisions read, FileAppeal file, Notices notices) {
        this.read = read;
        this.file = file;
        this.notices = notices;
    }

    AppealFormView() {
        this(null, null, null);
    }

    /** Reads the decision. */
    public void load() {
        getFound();
    }

    public OwnDecision getFound() {
        if (found == null) {
            long id = Ids.parse(decision);
            found = read.all().stream()
                    .filter(one -> one.decision().getId() == id)
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
        return found;
    }

    /** Files it, with its document where there is one. */
    public String file() throws IOException {
        long appeal = file.file(Ids.parse(decision), grounds);
        if (document != null && document.getSize() > 0) {
            try (InputStream content = document.getInputStream()) {
                file.attach(appeal, document.getSubmittedFileName(), content);
            }
        }
        notices.done("appeal.filedNow");
        return "/labelling/label/own.xhtml?faces-redirect=true";
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
