package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** The page of one piece of evidence: what it holds, whom it proves, its versions, its review. */
@Named
@ViewScoped
public class EvidenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadEvidence read;
    private final KeepEvidence keep;
    private final ReviewEvidence reviews;
    private final WatchIndicators watch;
    private final Actor actor;
    private final Notices notices;
    private final EvidenceDraft draft = new EvidenceDraft();

    private String id;
    private int version;
    private int alertVersion;
    private String reason;
    private transient EvidenceSheet sheet;
    private transient Verification verification;

    @Inject
    EvidenceView(
            ReadEvidence read,
            KeepEvidence keep,
            ReviewEvidence reviews,
            WatchIndicators watch,
            Actor actor,
            Notices notices) {
        this.read = read;
        this.keep = keep;
        this.reviews = reviews;
        this.watch = watch;
        this.actor = actor;
        this.notices = notices;
    }

    EvidenceView() {
        this(null, null, null, null, null, null);
    }

    public void load() {
        version = getRow().version();
        draft.show(getRow());
        if (getSheet().openAlert() != null) {
            alertVersion = getSheet().openAlert().version();
        }
    }

    /** The piece; read again on a later request. */
    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = read.sheet(Ids.parse(id));
        }
        return sheet;
    }

    public EvidenceRow getRow() {
        return getSheet().row();
    }

    public String save() {
        keep.describe(Ids.parse(id), version, draft.description());
        return again("evidence.saved");
    }

    public String renewFile() throws IOException {
        draft.give((name, content) -> {
            keep.renewFile(Ids.parse(id), version, draft.getComment(), name, content);
            return 0;
        });
        return again("evidence.renewed");
    }

    public String renewText() {
        if (getRow().kind() == EvidenceKind.LINK) {
            keep.renewLink(Ids.parse(id), version, draft.getComment(), draft.getUrl());
        } else {
            keep.renewNote(Ids.parse(id), version, draft.getComment(), draft.getText());
        }
        return again("evidence.renewed");
    }

    public String accept() {
        reviews.review(Ids.parse(id), version, Review.ACCEPTED, null);
        return again("evidence.acceptedNow");
    }

    public String redo() {
        reviews.review(Ids.parse(id), version, Review.REDO, reason);
        return again("evidence.redoNow");
    }

    public String withdraw() {
        keep.withdraw(Ids.parse(id), version, reason);
        return again("evidence.withdrawnNow");
    }

    public String acknowledge() {
        watch.acknowledge(getSheet().openAlert().id(), alertVersion, reason);
        return again("evidence.acknowledgedNow");
    }

    /** Counts a frozen indicator again and says whether it holds. */
    public void verify() {
        verification = read.verify(Ids.parse(id));
    }

    private String again(String done) {
        notices.done(done, getRow().title());
        return "/labelling/evidence/evidence.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the reader may change it, now. */
    public boolean isWriting() {
        return !getRow().withdrawn() && (isReviewer() || getRow().addedBy() == actor.accountId());
    }

    public boolean isReviewer() {
        return actor.has(ReviewEvidence.REVIEWERS);
    }

    public Verification getVerification() {
        return verification;
    }

    public List<Confidentiality> getLevels() {
        return Confidentiality.of(actor.structureCode());
    }

    public EvidenceDraft getDraft() {
        return draft;
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
