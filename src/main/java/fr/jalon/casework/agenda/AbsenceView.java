package fr.jalon.casework.agenda;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** The page that takes time off an agenda: a part of a day, or whole days. */
@Named
@ViewScoped
public class AbsenceView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepAbsences keep;
    private final KeepAgenda agenda;
    private final Actor actor;
    private final Notices notices;
    private final CalendarForm form = new CalendarForm();

    private boolean wholeDays = true;

    @Inject
    AbsenceView(KeepAbsences keep, KeepAgenda agenda, Actor actor, Notices notices) {
        this.keep = keep;
        this.agenda = agenda;
        this.actor = actor;
        this.notices = notices;
    }

    AbsenceView() {
        this(null, null, null, null);
    }

    /** Opens an empty form. */
    public void load() {
        agenda.checkCounsellor(form.getCounsellorId());
        if (form.getDay() == null) {
            form.setDay(agenda.today());
        }
        if (form.getCounsellorId() == null) {
            form.setCounsellorId(actor.accountId());
        }
    }

    /** Takes the time off, and goes to the week. */
    public String save() {
        if (wholeDays) {
            keep.away(form.counsellor(), form.getDay(), form.getUntil(), form.getSubject());
        } else {
            keep.away(form.counsellor(), form.slot(), form.getSubject());
        }
        notices.done("absence.saved");
        return "/casework/agenda/week.xhtml?faces-redirect=true&view=week&date=" + form.getDay() + "&counsellor="
                + Ids.text(form.counsellor());
    }

    /** Whether the reader may say it of others. */
    public boolean isForOthers() {
        return actor.has(Role.TEAM_LEAD, Role.RECEPTION);
    }

    public Map<Long, String> getCounsellors() {
        return agenda.counsellors();
    }

    public CalendarForm getForm() {
        return form;
    }

    public boolean isWholeDays() {
        return wholeDays;
    }

    public void setWholeDays(boolean wholeDays) {
        this.wholeDays = wholeDays;
    }

    /** The day in the address. */
    public String getDate() {
        return form.getDay() == null ? null : form.getDay().toString();
    }

    public void setDate(String date) {
        form.beginOn(date);
    }

    /** The counsellor in the address. */
    public String getCounsellor() {
        return form.getCounsellorId() == null ? null : Ids.text(form.getCounsellorId());
    }

    public void setCounsellor(String counsellor) {
        form.setCounsellorId(counsellor == null || counsellor.isBlank() ? null : Ids.parse(counsellor));
    }
}
