package fr.jalon.casework.agenda;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.site.Site;
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

/** Makes appointments, moves them, and says how they ended. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class KeepAgenda {

    private static final int LOOKED_AT = 8;

    private final YoungPeople people;
    private final Appointments appointments;
    private final Booking booking;
    private final Choices choices;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepAgenda(
            YoungPeople people,
            Appointments appointments,
            Booking booking,
            Choices choices,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.appointments = appointments;
        this.booking = booking;
        this.choices = choices;
        this.journal = journal;
        this.clock = clock;
    }

    KeepAgenda() {
        this(null, null, null, null, null, null);
    }

    /** With whom and where an appointment may be made. */
    @RequestScoped
    static class Choices {

        private final Colleagues colleagues;
        private final Sites sites;

        @Inject
        Choices(Colleagues colleagues, Sites sites) {
            this.colleagues = colleagues;
            this.sites = sites;
        }

        Choices() {
            this(null, null);
        }

        boolean isKnown(long accountId) {
            return colleagues.find(accountId).isPresent();
        }

        Map<Long, String> counsellors() {
            return colleagues.counsellors();
        }

        List<Site> sites() {
            return sites.open();
        }
    }

    /**
     * Makes an appointment.
     *
     * @throws Refused where the day is past, the counsellor is not of the mission, the site is closed then, or one of
     *     the two who meet has something else planned over a part of that time
     */
    public Appointment make(long youngPersonId, AppointmentDetails details) {
        people.get(youngPersonId);
        Appointment appointment = new Appointment(youngPersonId, details, clock.utc());
        booking.book(appointment);
        journal.record(Journal.Action.CREATE, Appointment.class, appointment.id(), "file " + Ids.text(youngPersonId));
        return appointment;
    }

    /**
     * Moves an appointment to another time, counsellor or place: the one that was planned stays, as postponed.
     *
     * @return the new one
     * @throws Refused where it is closed already, is a place in a session, or the new one cannot be made: then the
     *     first stands
     */
    public Appointment postpone(long id, AppointmentDetails details) {
        Appointment planned = open(id);
        if (planned.isInSession()) {
            throw Refused.conflict("session.notMoved");
        }
        planned.become(AppointmentStatus.POSTPONED);
        journal.record(Journal.Action.UPDATE, Appointment.class, id, AppointmentStatus.POSTPONED.name());
        return make(planned.youngPersonId(), details);
    }

    /**
     * Says how an appointment ended; refuses one that is closed already, or an attendance before its day. Who came to a
     * session is told for all of it at once, as their files then say that they attended it.
     */
    public void close(long id, AppointmentStatus outcome) {
        Appointment appointment = open(id);
        if (appointment.isInSession() && outcome.isAttendance()) {
            throw Refused.conflict("session.attendanceThere");
        }
        boolean early = outcome.isAttendance() && appointment.day().isAfter(clock.today());
        if (!outcome.isClosed() || early) {
            throw new Refused("appointment.tooEarly");
        }
        appointment.become(outcome);
        journal.record(Journal.Action.UPDATE, Appointment.class, id, outcome.name());
    }

    /** One that is still planned, and the young person, to move it. */
    public Appointment open(long id) {
        Appointment appointment = appointments.get(id);
        if (appointment.status().isClosed()) {
            throw Refused.conflict("appointment.closed");
        }
        return appointment;
    }

    /** Young people whom an appointment may be for, by name or file number, eight at most; the search is journaled. */
    public List<YoungPeople.Found> look(String text) {
        journal.record(Journal.Action.READ, "YoungPeople", null, "look for an appointment");
        return people.looked(text, LOOKED_AT);
    }

    /** How a young person is called. */
    public String nameOf(long youngPersonId) {
        return people.get(youngPersonId).details().displayName();
    }

    /** Refuses as not found an account that is nobody's here; none is fine. */
    public void checkCounsellor(Long accountId) {
        if (accountId != null && !choices.isKnown(accountId)) {
            throw Refused.notFound();
        }
    }

    /** Who may receive, names by account, in order of name. */
    public Map<Long, String> counsellors() {
        return choices.counsellors();
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }

    /** Where appointments may be made. */
    public List<Site> sites() {
        return choices.sites();
    }
}
