package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An audit as the audited mission sees it: the findings sent to it, and its replies. */
@Named
@ViewScoped
public class FindingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReplyToFindings reply;
    private final Notices notices;

    private String id;
    private String finding;
    private String text;
    private int version;
    private transient AuditDossier dossier;

    @Inject
    FindingsView(ReplyToFindings reply, Notices notices) {
        this.reply = reply;
        this.notices = notices;
    }

    FindingsView() {
        this(null, null);
    }

    /** Loads the audit and, where one is chosen, the reply given before to a finding. */
    public void load() {
        if (finding != null) {
            FindingReply given = getChosen().getReply();
            text = given == null ? null : given.getText();
            version = given == null ? 0 : given.getVersion();
        }
        getDossier();
    }

    public AuditDossier getDossier() {
        if (dossier == null) {
            dossier = reply.open(Ids.parse(id));
        }
        return dossier;
    }

    public boolean isOpen() {
        return reply.isOpen(getDossier().audit());
    }

    /** Whether the mission replies to this finding now. */
    public boolean replies(Finding one) {
        return isOpen() && one.getTextId().equals(finding);
    }

    private Finding getChosen() {
        return getDossier().findings().stream()
                .filter(one -> one.getTextId().equals(finding))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Gives the reply, or changes it. */
    public String send() {
        Finding chosen = getChosen();
        reply.reply(chosen.getId(), version, text);
        notices.done("audit.replied", chosen.getCriterion());
        return "/labelling/audit/findings.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
