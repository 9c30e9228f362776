package fr.jalon.labelling.evidence;

import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The criteria that a piece proves, changed on its own page. */
@Named
@ViewScoped
public class EvidenceLinksView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/labelling/evidence/evidence.xhtml?faces-redirect=true&id=";

    private final LinkEvidence links;
    private final Notices notices;

    private List<Long> chosen = new ArrayList<>();
    private transient List<ScoredCriterion> candidates;

    @Inject
    EvidenceLinksView(LinkEvidence links, Notices notices) {
        this.links = links;
        this.notices = notices;
    }

    EvidenceLinksView() {
        this(null, null);
    }

    /** The criteria of open diagnoses that the piece does not prove yet. */
    public List<ScoredCriterion> candidates(String id) {
        if (candidates == null) {
            candidates = links.candidates(Ids.parse(id));
        }
        return candidates;
    }

    /** Lets it prove the criteria chosen, too. */
    public String link(String id) {
        notices.done("evidence.linked", links.link(chosen, Ids.parse(id)));
        return PAGE + id;
    }

    /** Takes it off a criterion. */
    public String unlink(EvidenceSheet.Link link, String id) {
        links.detach(link.id());
        notices.done("evidence.unlinked", link.criterion().node().code());
        return PAGE + id;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
