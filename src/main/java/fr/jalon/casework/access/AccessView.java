package fr.jalon.casework.access;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page that answers a request for access: what was written is read, some of it left out, and all handed over. */
@Named
@ViewScoped
public class AccessView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AnswerAccessRequest answers;
    private final Notices notices;

    private String id;
    private String chosen;
    private String reason;
    private transient AnswerAccessRequest.Preparation content;

    @Inject
    AccessView(AnswerAccessRequest answers, Notices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    AccessView() {
        this(null, null);
    }

    /** Reads what was written. */
    public void load() {
        content = answers.prepare(
                Ids.parse(id), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What was written; read again after a server was restarted in between. */
    public AnswerAccessRequest.Preparation getContent() {
        if (content == null) {
            load();
        }
        return content;
    }

    /** How many writings are left out. */
    public long getLeftOut() {
        return getContent().lines().stream()
                .filter(line -> line.omission() != null)
                .count();
    }

    /** Asks why one of them is to be left out. */
    public void choose(String ref) {
        chosen = ref;
        reason = null;
    }

    /** Leaves the chosen one out. */
    public String leaveOut() {
        answers.leaveOut(Ids.parse(id), chosen, reason);
        notices.done("access.leftOut.done");
        return again();
    }

    /** Hands one of them over again. */
    public String putBack(String ref) {
        answers.putBack(Ids.parse(id), ref);
        notices.done("access.putBack.done");
        return again();
    }

    private String again() {
        return "/casework/access/access.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** What names the writing about which a reason is asked; null where none is. */
    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
