package fr.jalon.casework.agenda;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of a collective session: who has a place, and who came. */
@Named
@ViewScoped
public class SessionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadAgenda read;
    private final KeepSessions sessions;
    private final KeepAgenda agenda;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String text;
    private Set<String> present = new TreeSet<>();
    private transient ReadAgenda.Session content;
    private transient List<YoungPeople.Found> found;

    @Inject
    SessionView(ReadAgenda read, KeepSessions sessions, KeepAgenda agenda, Actor actor, Notices notices) {
        this.read = read;
        this.sessions = sessions;
        this.agenda = agenda;
        this.actor = actor;
        this.notices = notices;
    }

    SessionView() {
        this(null, null, null, null, null);
    }

    /** Reads the session; everybody is taken to have come until told otherwise. */
    public void load() {
        content = read.session(Ids.parse(id));
        present = content.places().stream()
                .filter(AppointmentRow::isOpen)
                .map(row -> Ids.text(row.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public ReadAgenda.Session getContent() {
        if (content == null) {
            content = read.session(Ids.parse(id));
        }
        return content;
    }

    /** Those who are expected. */
    public List<AppointmentRow> getExpected() {
        return getContent().places().stream().filter(AppointmentRow::isOpen).toList();
    }

    /** Looks for young people to enrol. */
    public void look() {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "booking.text.missing");
        }
        found = agenda.look(text);
    }

    /** Gives a young person a place. */
    public String enrol(String personKey) {
        sessions.enrol(Ids.parse(id), Ids.parse(personKey));
        return again("session.enrolled", agenda.nameOf(Ids.parse(personKey)));
    }

    /** Gives a place back. */
    public String withdraw(long placeId) {
        sessions.withdraw(placeId);
        return again("session.withdrawn");
    }

    /** Says who came. */
    public String hold() {
        sessions.hold(Ids.parse(id), present.stream().map(Ids::parse).collect(Collectors.toSet()));
        return again("session.held");
    }

    /** Cancels the session. */
    public String cancel() {
        sessions.cancel(Ids.parse(id));
        return again("session.cancelled");
    }

    private String again(String done, Object... arguments) {
        notices.done(done, arguments);
        return "/casework/agenda/session.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether places may still be given, and attendance told. */
    public boolean isOpen() {
        return getContent().session().status() == SessionStatus.PLANNED && actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Identifier of a place, as the attendance form sends it. */
    public String key(long placeId) {
        return Ids.text(placeId);
    }

    /** Those found; null before anybody was looked for. */
    public List<YoungPeople.Found> getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Identifiers of the places of those who came. */
    public Set<String> getPresent() {
        return present;
    }

    public void setPresent(Set<String> present) {
        this.present = present;
    }
}
