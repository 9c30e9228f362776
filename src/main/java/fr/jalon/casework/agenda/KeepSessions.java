package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.person.YoungPeople;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Plans collective sessions, enrols young people, and says who came: each then has attended it in their file. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class KeepSessions {

    private final YoungPeople people;
    private final Appointments appointments;
    private final Booking booking;
    private final RecordAct recordAct;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepSessions(
            YoungPeople people,
            Appointments appointments,
            Booking booking,
            RecordAct recordAct,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.appointments = appointments;
        this.booking = booking;
        this.recordAct = recordAct;
        this.journal = journal;
        this.clock = clock;
    }

    KeepSessions() {
        this(null, null, null, null, null, null);
    }

    /** The day on which the form opens: today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }

    /** Plans a session; refused where whoever leads it is taken, or the site closed. */
    public CollectiveSession plan(SessionDetails details) {
        CollectiveSession session = new CollectiveSession(details, clock.utc());
        booking.book(session);
        journal.record(Journal.Action.CREATE, CollectiveSession.class, session.id(), null);
        return session;
    }

    /** Gives a young person a place; refused where none is left, or they are expected elsewhere at that time. */
    public Appointment enrol(long sessionId, long youngPersonId) {
        people.get(youngPersonId);
        CollectiveSession session = appointments.locked(sessionId);
        checkPlanned(session);
        if (appointments.taken(sessionId) >= session.seats()) {
            throw Refused.conflict("session.full", session.seats());
        }
        Appointment place = new Appointment(youngPersonId, session, clock.utc());
        booking.write(place);
        journal.record(Journal.Action.CREATE, Appointment.class, place.id(), "file " + Ids.text(youngPersonId));
        return place;
    }

    /** Gives a place back. */
    public void withdraw(long placeId) {
        Appointment place = place(placeId);
        checkPlanned(appointments.locked(place.sessionId()));
        place.become(AppointmentStatus.CANCELLED);
        journal.record(Journal.Action.UPDATE, Appointment.class, placeId, AppointmentStatus.CANCELLED.name());
    }

    /**
     * Says who came, once the session has begun: each of them has then attended it, in their file; the others who had a
     * place were absent.
     *
     * @param present identifiers of the places of those who came
     */
    public void hold(long sessionId, Set<Long> present) {
        CollectiveSession session = appointments.locked(sessionId);
        checkPlanned(session);
        if (session.startsAt().isAfter(clock.now())) {
            throw new Refused("session.tooEarly");
        }
        Map<Boolean, List<Appointment>> came = appointments.openPlaces(sessionId).stream()
                .collect(Collectors.partitioningBy(place -> present.contains(place.id())));
        appointments.become(ids(came.get(true)), AppointmentStatus.PRESENT);
        appointments.become(ids(came.get(false)), AppointmentStatus.ABSENT);
        recordAct.recordAll(
                came.get(true).stream().map(Appointment::youngPersonId).toList(), attended(session));
        session.become(SessionStatus.HELD);
        journal.record(Journal.Action.UPDATE, CollectiveSession.class, sessionId, SessionStatus.HELD.name());
    }

    /** Cancels a session, and with it every place. */
    public void cancel(long sessionId) {
        CollectiveSession session = appointments.locked(sessionId);
        checkPlanned(session);
        appointments.become(ids(appointments.openPlaces(sessionId)), AppointmentStatus.CANCELLED);
        session.become(SessionStatus.CANCELLED);
        journal.record(Journal.Action.UPDATE, CollectiveSession.class, sessionId, SessionStatus.CANCELLED.name());
    }

    private static List<Long> ids(List<Appointment> places) {
        return places.stream().map(Appointment::id).toList();
    }

    private Appointment place(long id) {
        Appointment place = appointments.get(id);
        if (!place.isInSession()) {
            throw Refused.notFound();
        }
        return place;
    }

    private static void checkPlanned(CollectiveSession session) {
        if (session.status() != SessionStatus.PLANNED) {
            throw Refused.conflict("session.over");
        }
    }

    private static ActDetails attended(CollectiveSession session) {
        return new ActDetails(
                session.actKind(),
                session.day(),
                session.minutes(),
                Channel.ON_SITE,
                session.theme(),
                session.subject());
    }
}
