package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An audit as the label office follows it. */
@Named
@ViewScoped
public class AuditFollowView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowAudits follow;
    private final Notices notices;

    private String id;
    private transient AuditDossier dossier;

    @Inject
    AuditFollowView(FollowAudits follow, Notices notices) {
        this.follow = follow;
        this.notices = notices;
    }

    AuditFollowView() {
        this(null, null);
    }

    /** Refuses, as not found, what is no audit. */
    public void load() {
        getDossier();
    }

    public AuditDossier getDossier() {
        if (dossier == null) {
            dossier = follow.open(Ids.parse(id));
        }
        return dossier;
    }

    /** Gives the audit up and goes back to the list. */
    public String cancel() {
        String name = getDossier().structure().name();
        follow.cancel(Ids.parse(id));
        notices.done("audit.cancelledNow", name);
        return "/labelling/audit/list.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
