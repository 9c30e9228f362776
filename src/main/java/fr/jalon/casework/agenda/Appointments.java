package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Finds what is in the agendas of the current mission. Called by use cases. */
@ApplicationScoped
public class Appointments {

    private static final String ROW =
            "select new fr.jalon.casework.agenda.AppointmentRow(a.id, p.id, p.fileNumber, p.firstName,"
                    + " p.birthName, p.usedName, a.day, a.start, a.minutes, a.subject, a.place, a.status, a.counsellorId)"
                    + " from Appointment a join YoungPerson p on p.id = a.youngPersonId where ";

    private static final String SESSION = "select new fr.jalon.casework.agenda.SessionRow(s.id, s.day, s.start,"
            + " s.minutes, s.subject, s.actKind, s.theme, s.status, s.counsellorId, s.seats,"
            + " (select count(a) from Appointment a where a.sessionId = s.id and a.status not in :free))"
            + " from CollectiveSession s where ";

    private static final List<AppointmentStatus> FREE =
            List.of(AppointmentStatus.CANCELLED, AppointmentStatus.POSTPONED);

    private static final int MOST_IN_A_DAY = 200;
    private static final int MOST_IN_A_WEEK = 1000;

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
        return between(ROW, "a", AppointmentRow.class, new Span(day, day, counsellorId), MOST_IN_A_DAY);
    }

    /** Days of an agenda, both included: of one counsellor, or of all where null. */
    record Span(LocalDate from, LocalDate until, Long counsellorId) {}

    /** Single appointments of some days, in order. */
    List<AppointmentRow> single(Span span) {
        return between(ROW + "a.sessionId is null and ", "a", AppointmentRow.class, span, MOST_IN_A_WEEK);
    }

    /** Collective sessions of some days, in order. */
    List<SessionRow> sessions(Span span) {
        return between(SESSION, "s", SessionRow.class, span, MOST_IN_A_WEEK);
    }

    /** Absences of some days, in order. */
    List<Absence> absences(Span span) {
        return between("select b from Absence b where ", "b", Absence.class, span, MOST_IN_A_WEEK);
    }

    private <T> List<T> between(String select, String of, Class<T> type, Span span, int most) {
        String whose = span.counsellorId() == null ? "" : " and %s.counsellorId = :counsellor";
        String jpql =
                select + ("%s.day between :from and :until" + whose + " order by %s.startsAt, %s.id").replace("%s", of);
        TypedQuery<T> query = entities.createQuery(jpql, type)
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setMaxResults(most);
        if (span.counsellorId() != null) {
            query.setParameter("counsellor", span.counsellorId());
        }
        if (type == SessionRow.class) {
            query.setParameter("free", FREE);
        }
        return query.getResultList();
    }

    /** Those who have a place in a session, by name. */
    List<AppointmentRow> ofSession(long sessionId) {
        return entities.createQuery(ROW + "a.sessionId = :session order by p.foldedName, a.id", AppointmentRow.class)
                .setParameter("session", sessionId)
                .getResultList();
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
        return found(entities.find(Appointment.class, id));
    }

    Absence absence(long id) {
        return found(entities.find(Absence.class, id));
    }

    CollectiveSession session(long id) {
        return found(entities.find(CollectiveSession.class, id));
    }

    /** A session that no other transaction may fill before this one ends. */
    CollectiveSession locked(long id) {
        return found(entities.find(CollectiveSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many places of a session are taken. */
    long taken(long sessionId) {
        return entities.createQuery(
                        "select count(a) from Appointment a where a.sessionId = :session and a.status not in :free",
                        Long.class)
                .setParameter("session", sessionId)
                .setParameter("free", FREE)
                .getSingleResult();
    }

    private static <T> T found(T entry) {
        if (entry == null) {
            throw Refused.notFound();
        }
        return entry;
    }
}
