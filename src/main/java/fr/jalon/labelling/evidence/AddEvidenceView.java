package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The page that brings a file, a text or a link to the library. */
@Named
@RequestScoped
public class AddEvidenceView {
    private final AttachEvidence attach;
    private final Actor actor;
    private final Notices notices;
    private final EvidenceDraft draft = new EvidenceDraft();

    private EvidenceKind kind = EvidenceKind.FILE;
    private List<EvidenceKind> kinds;

    @Inject
    AddEvidenceView(AttachEvidence attach, Actor actor, Notices notices) {
        this.attach = attach;
        this.actor = actor;
        this.notices = notices;
    }

    AddEvidenceView() {
        this(null, null, null);
    }

    public String addFile() throws IOException {
        return shown(draft.give((name, content) -> attach.file(null, draft.description(), name, content)));
    }

    public String addNote() {
        return shown(attach.note(null, draft.description()));
    }

    public String addLink() {
        return shown(attach.link(null, draft.description(), draft.getUrl()));
    }

    private String shown(long id) {
        notices.done("evidence.added", draft.getTitle());
        return "/labelling/evidence/evidence.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    public boolean isReviewer() {
        return actor.has(ReviewEvidence.REVIEWERS);
    }

    /** The largest file taken in, in bytes. */
    public long getLargest() {
        return FileStore.LIMIT;
    }

    public List<Confidentiality> getLevels() {
        return Confidentiality.of(actor.structureCode());
    }

    /** What can be added by hand; asked on opening, so that the page opens only for who may add. */
    public List<EvidenceKind> getKinds() {
        if (kinds == null) {
            kinds = attach.byHand();
        }
        return kinds;
    }

    public EvidenceDraft getDraft() {
        return draft;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind == null || !kind.isVersioned() ? EvidenceKind.FILE : kind;
    }
}
