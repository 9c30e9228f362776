package fr.jalon.casework.agenda;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of collective sessions to come, with the seats that are left; one young person may be enrolled from it. */
@Named
@ViewScoped
public class SessionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadAgenda read;
    private final KeepSessions sessions;
    private final KeepAgenda agenda;
    private final Actor actor;
    private final Notices notices;

    private String person;
    private String name;
    private int page;
    private transient ReadAgenda.Upcoming content;

    @Inject
    SessionListView(ReadAgenda read, KeepSessions sessions, KeepAgenda agenda, Actor actor, Notices notices) {
        this.read = read;
        this.sessions = sessions;
        this.agenda = agenda;
        this.actor = actor;
        this.notices = notices;
    }

    SessionListView() {
        this(null, null, null, null, null);
    }

    /** Reads a page of them, and how the young person is called. */
    public void load() {
        if (person != null) {
            name = agenda.nameOf(Ids.parse(person));
        }
        content = read.upcoming(page);
    }

    public ReadAgenda.Upcoming getContent() {
        if (content == null) {
            content = read.upcoming(page);
        }
        return content;
    }

    /** Gives the young person a place, and goes to their file. */
    public String enrol(long sessionId) {
        sessions.enrol(sessionId, Ids.parse(person));
        notices.done("session.enrolled", agenda.nameOf(Ids.parse(person)));
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + person;
    }

    /** Whether the reader may plan sessions and enrol. */
    public boolean isPlanning() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Address of another page, counted from 0. */
    public String href(int other) {
        return "sessions.xhtml?page=" + (other + 1) + (person == null ? "" : "&person=" + person);
    }

    /** The page shown, from 0. */
    public int getIndex() {
        return page;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null || person.isBlank() ? null : person;
    }

    public String getName() {
        return name;
    }

    /** The page in the address, from 1; what is none is the first. */
    public String getPage() {
        return Integer.toString(page + 1);
    }

    public void setPage(String number) {
        page = number != null && number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) - 1 : 0;
    }
}
