package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Finds appointments of the current mission. Called by use cases. */
@ApplicationScoped
public class Appointments {

    private static final String ROW = "select new fr.jalon.casework.agenda.AppointmentRow(a.id, p.id, p.firstName,"
            + " p.birthName, p.usedName, a.day, a.start, a.minutes, a.subject, a.place, a.status, a.counsellorId)"
            + " from Appointment a join YoungPerson p on p.id = a.youngPersonId where ";

    private static final int MOST_IN_A_DAY = 200;

    private final EntityManager entities;

    @Inject
    Appointments(EntityManager entities) {
        this.entities = entities;
    }

    Appointments() {
        this(null);
    }

    /** Those of a day, in order; of one counsellor, or of the whole mission where null. */
    public List<AppointmentRow> ofDay(LocalDate day, Long counsellorId) {
        String whose = counsellorId == null ? "" : " and a.counsellorId = :counsellor";
        TypedQuery<AppointmentRow> query = entities.createQuery(
                        ROW + "a.day = :day" + whose + " order by a.start, a.id", AppointmentRow.class)
                .setParameter("day", day)
                .setMaxResults(MOST_IN_A_DAY);
        if (counsellorId != null) {
            query.setParameter("counsellor", counsellorId);
        }
        return query.getResultList();
    }

    /** Those of a young person on a day before, or on it with a smaller identifier, newest first. */
    List<Appointment> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select a from Appointment a where a.youngPersonId = :person"
                                + " and (a.day < :day or (a.day = :day and a.id < :id))"
                                + " order by a.day desc, a.id desc",
                        Appointment.class)
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a young person that are planned, past ones that nobody closed included, the earliest first. */
    public List<Appointment> planned(long youngPersonId) {
        return entities.createQuery(
                        "select a from Appointment a where a.youngPersonId = :person"
                                + " and a.status = fr.jalon.casework.agenda.AppointmentStatus.PLANNED"
                                + " order by a.day, a.start",
                        Appointment.class)
                .setParameter("person", youngPersonId)
                .setMaxResults(MOST_IN_A_DAY)
                .getResultList();
    }

    Appointment get(long id) {
        Appointment appointment = entities.find(Appointment.class, id);
        if (appointment == null) {
            throw Refused.notFound();
        }
        return appointment;
    }
}
