package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.site.Site;
import fr.jalon.identity.Actor;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The page that plans a collective session. */
@Named
@ViewScoped
public class SessionPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepSessions sessions;
    private final KeepAgenda agenda;
    private final Actor actor;
    private final Notices notices;
    private final CalendarForm form = new CalendarForm();

    @Inject
    SessionPlanView(KeepSessions sessions, KeepAgenda agenda, Actor actor, Notices notices) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.actor = actor;
        this.notices = notices;
    }

    SessionPlanView() {
        this(null, null, null, null);
    }

    /** Opens an empty form: refuses whoever may not plan. */
    public void load() {
        LocalDate today = sessions.today();
        form.setCounsellorId(actor.accountId());
        if (form.getDay() == null) {
            form.setDay(today);
        }
    }

    /** Plans, and goes to the session to enrol. */
    public String save() {
        CollectiveSession session = sessions.plan(form.session());
        notices.done("session.planned", session.subject());
        return "/casework/agenda/session.xhtml?faces-redirect=true&id=" + session.getKey();
    }

    public ActKind[] getKinds() {
        return new ActKind[] {ActKind.COLLECTIVE_INFORMATION, ActKind.WORKSHOP};
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public Map<Long, String> getCounsellors() {
        return agenda.counsellors();
    }

    public List<Site> getSites() {
        return agenda.sites();
    }

    public CalendarForm getForm() {
        return form;
    }

    /** The day in the address. */
    public String getDate() {
        return form.getDay() == null ? null : form.getDay().toString();
    }

    public void setDate(String date) {
        form.beginOn(date);
    }
}
