package fr.jalon.casework.agenda;

import fr.jalon.casework.site.Sites;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads agendas: a week of one counsellor, or a day of all. Four statements, however much is planned. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadAgenda {

    private static final int ON_A_PAGE = 25;

    private final Appointments appointments;
    private final Colleagues colleagues;
    private final Sites sites;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReadAgenda(Appointments appointments, Colleagues colleagues, Sites sites, Journal journal, LocalClock clock) {
        this.appointments = appointments;
        this.colleagues = colleagues;
        this.sites = sites;
        this.journal = journal;
        this.clock = clock;
    }

    ReadAgenda() {
        this(null, null, null, null, null);
    }

    /**
     * What some days hold.
     *
     * @param counsellors names by account, in order of name
     */
    public record Days(
            List<AppointmentRow> appointments,
            List<SessionRow> sessions,
            List<Absence> absences,
            Map<Long, String> counsellors) {}

    /** From one day to another, both included, of one counsellor, or of all where null; the reading is journaled. Refused where the mission has no such counsellor. */
    public Days days(LocalDate from, LocalDate until, Long counsellorId) {
        if (counsellorId != null && colleagues.find(counsellorId).isEmpty()) {
            throw Refused.notFound();
        }
        Appointments.Span span = new Appointments.Span(from, until, counsellorId);
        String whose = counsellorId == null ? "all" : Ids.text(counsellorId);
        journal.record(Journal.Action.READ, "Agenda", whose, from + " to " + until);
        return new Days(
                appointments.single(span),
                appointments.sessions(span),
                appointments.absences(span),
                colleagues.counsellors());
    }

    /**
     * A collective session.
     *
     * @param places of those who have one, or had
     * @param taken how many are taken
     * @param leader name of whoever leads it
     * @param where site and place in words; empty where neither is known
     * @param begun whether attendance may be told
     */
    public record Session(
            CollectiveSession session,
            List<AppointmentRow> places,
            long taken,
            String leader,
            String where,
            boolean begun) {}

    /** A session; the reading is journaled, for it names people. */
    public Session session(long id) {
        CollectiveSession session = appointments.session(id);
        journal.record(Journal.Action.READ, CollectiveSession.class, id, null);
        String site =
                session.siteId() == null ? null : sites.get(session.siteId()).address();
        return new Session(
                session,
                appointments.ofSession(id),
                appointments.taken(id),
                colleagues.names().get(session.counsellorId()),
                Stream.of(site, session.place()).filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                !session.startsAt().isAfter(clock.now()));
    }

    /**
     * Collective sessions to come.
     *
     * @param names of colleagues, by account
     * @param more whether others follow
     */
    public record Upcoming(List<SessionRow> sessions, Map<Long, String> names, boolean more) {}

    /** A page of the sessions that are not over, the next first; pages count from 0. They name no young person. */
    public Upcoming upcoming(int page) {
        List<SessionRow> found = appointments.upcoming(clock.now(), page * ON_A_PAGE, ON_A_PAGE + 1);
        List<SessionRow> shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        return new Upcoming(shown, colleagues.names(), found.size() > ON_A_PAGE);
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }
}
