package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An appeal as the label office reads it, and whether it is admissible. */
@Named
@ViewScoped
public class AppealView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AnswerAppeals answer;
    private final Notices notices;

    private String id;
    private Boolean admissible;
    private String reason;
    private transient Appeal appeal;

    @Inject
    AppealView(AnswerAppeals answer, Notices notices) {
        this.answer = answer;
        this.notices = notices;
    }

    AppealView() {
        this(null, null);
    }

    /** Reads it. */
    public void load() {
        getAppeal();
    }

    public Appeal getAppeal() {
        if (appeal == null) {
            appeal = answer.open(Ids.parse(id));
        }
        return appeal;
    }

    /** Says whether it is admissible. */
    public String answer() {
        answer.answer(Ids.parse(id), getAppeal().version(), Boolean.TRUE.equals(admissible), reason);
        notices.done("appeal.answeredNow");
        return "/labelling/commission/appeal.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getAdmissible() {
        return admissible;
    }

    public void setAdmissible(Boolean admissible) {
        this.admissible = admissible;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
