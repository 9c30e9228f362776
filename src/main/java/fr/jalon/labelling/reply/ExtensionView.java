package fr.jalon.labelling.reply;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Replies and answers as the label office reads them, and the time to reply on which it decides. */
@Named
@ViewScoped
public class ExtensionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowReplies follow;
    private final Notices notices;

    private String id;
    private String decision;
    private ReplyExtension pending;
    private transient List<ReplyExtension> extensions;
    private transient List<RepliedFinding> findings;

    @Inject
    ExtensionView(FollowReplies follow, Notices notices) {
        this.follow = follow;
        this.notices = notices;
    }

    ExtensionView() {
        this(null, null);
    }

    /** Keeps what is to be decided on as the reader sees it: who decides decides on that, and on nothing that came since. */
    public void load() {
        pending = getExtensions().stream()
                .filter(ReplyExtension::isPending)
                .findFirst()
                .orElse(null);
    }

    /** More time that was asked for. */
    public List<ReplyExtension> getExtensions() {
        if (extensions == null) {
            extensions = follow.extensions(Ids.parse(id));
        }
        return extensions;
    }

    /** What is to be decided on; null where nothing is. */
    public ReplyExtension getPending() {
        return pending;
    }

    /** The last day to reply, if it is granted today. */
    public LocalDate getUntil() {
        return follow.until(pending);
    }

    /** The findings with what was said of each. */
    public List<RepliedFinding> getFindings() {
        if (findings == null) {
            findings = follow.findings(Ids.parse(id));
        }
        return findings;
    }

    /** Grants it. */
    public String grant() {
        follow.grant(Ids.parse(id), pending.id(), pending.version(), decision);
        notices.done("extension.grantedNow");
        return again();
    }

    /** Refuses it. */
    public String refuse() {
        follow.refuse(Ids.parse(id), pending.id(), pending.version(), decision);
        notices.done("extension.refusedNow");
        return again();
    }

    private String again() {
        return "/labelling/audit/follow.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
