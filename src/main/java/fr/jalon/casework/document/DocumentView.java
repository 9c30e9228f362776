package fr.jalon.casework.document;

import fr.jalon.casework.Notice;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a document: its preview, what is said of it, its withdrawal. */
@Named
@ViewScoped
public class DocumentView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadDocuments read;
    private final KeepDocuments keep;
    private final Actor actor;
    private final DocumentForm form = new DocumentForm();

    private String id;
    private int version;
    private String reason;
    private transient ReadDocuments.Opened opened;

    @Inject
    DocumentView(ReadDocuments read, KeepDocuments keep, Actor actor) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
    }

    DocumentView() {
        this(null, null, null);
    }

    /** Opens the document. */
    public void load() {
        version = getOpened().document().version();
        form.show(getOpened().document().details());
    }

    /** The document; opened again on a later request. */
    public ReadDocuments.Opened getOpened() {
        if (opened == null) {
            opened = read.find(Ids.parse(id));
        }
        return opened;
    }

    /** Corrects what is said of it. */
    public String save() {
        keep.change(Ids.parse(id), version, form.details());
        return back("document.saved");
    }

    /** Withdraws it. */
    public String withdraw() {
        keep.withdraw(Ids.parse(id), version, reason);
        return back("document.withdrawnNow");
    }

    private String back(String done) {
        Notice.afterRedirect(done);
        return "/casework/file/file.xhtml?faces-redirect=true&tab=documents&id=" + getPerson();
    }

    /** Whether the reader may change it, now. */
    public boolean isWriting() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION)
                && getOpened().document().isCurrent();
    }

    /** Identifier of the young person. */
    public String getPerson() {
        return Ids.text(getOpened().document().youngPersonId());
    }

    public DocumentState getState() {
        return getOpened().document().stateOn(getOpened().today());
    }

    public List<DocumentKind> getKinds() {
        return read.kinds();
    }

    public DocumentForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
