package fr.jalon.casework.agenda;

import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** Finds what is in the agendas of the current mission. Called by use cases. */
@ApplicationScoped
public class Appointments {

    private static final String ROW =
            "select new fr.jalon.casework.agenda.AppointmentRow(a.id, p.id, p.fileNumber, p.firstName,"
                    + " p.birthName, p.usedName, a.day, a.start, a.minutes, a.subject, a.place, a.status, a.counsellorId,"
                    + " a.sessionId)"
                    + " from Appointment a join YoungPerson p on p.id = a.youngPersonId where ";

    private static final String SESSION = "select new fr.jalon.casework.agenda.SessionRow(s.id, s.day, s.start,"
            + " s.minutes, s.subject, s.actKind, s.status, s.counsellorId, s.seats,"
            + " (select count(a) from Appointment a where a.sessionId = s.id and a.status not in :free))"
            + " from CollectiveSession s where ";

    private static final String UPCOMING = "s.status = :planned and s.endsAt > :now";

    /** The place in a session takes no time of the counsellor: the session does. */
    private static final String TAKEN = "SELECT starts_at, ends_at FROM appointment WHERE status = 'PLANNED'"
            + " AND ((counsellor_id = ? AND session_id IS NULL) OR young_person_id = ?)"
            + " AND day BETWEEN ? AND ? ORDER BY starts_at";

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

    /** The places of a session that are still open. */
    List<Appointment> openPlaces(long sessionId) {
        return entities.createQuery(
                        "select a from Appointment a where a.sessionId = :session and a.status = :planned order by a.id",
                        Appointment.class)
                .setParameter("session", sessionId)
                .setParameter("planned", AppointmentStatus.PLANNED)
                .getResultList();
    }

    /** Closes these at once. */
    void become(Collection<Long> ids, AppointmentStatus status) {
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "update Appointment a set a.status = :status, a.version = a.version + 1 where a.id in :ids")
                    .setParameter("status", status)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Sessions that are not over, the next first, so many from one on. */
    List<SessionRow> upcoming(LocalDateTime now, int from, int limit) {
        return entities.createQuery(SESSION + UPCOMING + " order by s.startsAt, s.id", SessionRow.class)
                .setParameter("free", FREE)
                .setParameter("planned", SessionStatus.PLANNED)
                .setParameter("now", now)
                .setFirstResult(from)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A time at which somebody is taken. */
    record Taken(LocalDateTime from, LocalDateTime until) {}

    /**
     * When a counsellor is taken, by appointments, sessions and absences, or a young person is expected, in order.
     *
     * @param youngPersonId may be null
     */
    List<Taken> taken(long counsellorId, Long youngPersonId, LocalDate from, LocalDate until) {
        return Rows.of(
                new SqlText()
                        .add(TAKEN, counsellorId, youngPersonId == null ? 0 : youngPersonId, from, until)
                        .query(entities),
                row -> new Taken(row.moment(), row.moment()));
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
