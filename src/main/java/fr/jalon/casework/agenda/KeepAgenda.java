package fr.jalon.casework.agenda;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;

/** Makes appointments and says how they ended. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class KeepAgenda {

    private final YoungPeople people;
    private final Appointments appointments;
    private final Colleagues colleagues;
    private final EntityManager entities;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepAgenda(
            YoungPeople people,
            Appointments appointments,
            Colleagues colleagues,
            EntityManager entities,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.appointments = appointments;
        this.colleagues = colleagues;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    KeepAgenda() {
        this(null, null, null, null, null, null);
    }

    /**
     * Makes an appointment.
     *
     * @throws Refused where the day is past, the counsellor is not of the mission, or one of the two who meet has
     *     another appointment planned over a part of that time
     */
    public Appointment make(long youngPersonId, AppointmentDetails details) {
        people.get(youngPersonId);
        if (details.day().isBefore(clock.today())) {
            throw Refused.field("day", "appointment.day.past");
        }
        if (colleagues.find(details.counsellorId()).isEmpty()) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        Appointment appointment = new Appointment(Ids.next(), youngPersonId, details, clock.utc());
        book(appointment);
        journal.record(Journal.Action.CREATE, Appointment.class, appointment.id(), "file " + Ids.text(youngPersonId));
        return appointment;
    }

    private void book(Appointment appointment) {
        try {
            entities.persist(appointment);
            entities.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "appointment_counsellor_free")) {
                throw new Refused(Refused.Kind.CONFLICT, "start", "appointment.counsellor.taken");
            }
            throw Constraints.violated(e, "appointment_young_person_free")
                    ? new Refused(Refused.Kind.CONFLICT, "start", "appointment.youngPerson.taken")
                    : e;
        }
    }

    /** Who may receive, names by account, in order of name. */
    public Map<Long, String> counsellors() {
        return colleagues.counsellors();
    }

    /** Says how an appointment ended; refuses one that is closed already, or present and absent before its day. */
    public void close(long id, AppointmentStatus outcome) {
        Appointment appointment = appointments.get(id);
        if (appointment.status().isClosed()) {
            throw Refused.conflict("appointment.closed");
        }
        boolean attendance = outcome == AppointmentStatus.PRESENT || outcome == AppointmentStatus.ABSENT;
        if (!outcome.isClosed() || (attendance && appointment.day().isAfter(clock.today()))) {
            throw new Refused("appointment.tooEarly");
        }
        appointment.close(outcome);
        journal.record(Journal.Action.UPDATE, Appointment.class, id, outcome.name());
    }
}
