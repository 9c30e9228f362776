package fr.jalon.casework.workspace;

import fr.jalon.casework.agenda.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one counsellor, or of the whole mission where nobody in particular is asked for. */
@ApplicationScoped
class Portfolio {

    private static final String ROWS = "select new fr.jalon.casework.workspace.FileToAct.Row(p.id, p.firstName,"
            + " p.birthName, p.usedName, p.createdAt, m.firstWelcomeOn, m.lastActOn, m.lastInterviewOn, m.diagnosedOn,"
            + " m.contractEndsOn)"
            + " from YoungPerson p join Milestones m on m.youngPersonId = p.id"
            + " where (m.lastActOn >= :asleep or m.lastActOn is null or m.contractEndsOn >= :today)";

    private final EntityManager entities;

    @Inject
    Portfolio(EntityManager entities) {
        this.entities = entities;
    }

    Portfolio() {
        this(null);
    }

    /** The files that are awake, the longest unseen first. */
    List<FileToAct.Row> awake(Long counsellorId, LocalDate today, int dormantDays, int limit) {
        String jpql = ROWS + whose(counsellorId) + " order by m.lastActOn, p.id";
        TypedQuery<FileToAct.Row> query = entities.createQuery(jpql, FileToAct.Row.class)
                .setParameter("today", today)
                .setParameter("asleep", today.minusDays(dormantDays));
        return of(query, counsellorId).setMaxResults(limit).getResultList();
    }

    /** By file, the earliest appointment whose day is over and that nobody closed. */
    Map<Long, LocalDate> openAppointments(Long counsellorId, LocalDate today) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "select a.youngPersonId, a.day from Appointment a join YoungPerson p on p.id = a.youngPersonId"
                                + " where a.status = :planned and a.day < :today" + whose(counsellorId)
                                + " order by a.day",
                        Object[].class)
                .setParameter("planned", AppointmentStatus.PLANNED)
                .setParameter("today", today);
        Map<Long, LocalDate> earliest = new HashMap<>();
        of(query, counsellorId).getResultList().forEach(row -> earliest.putIfAbsent((Long) row[0], (LocalDate) row[1]));
        return earliest;
    }

    /** How many had an act since a day. */
    long seen(Long counsellorId, LocalDate from) {
        TypedQuery<Long> query = entities.createQuery(
                        "select count(p) from YoungPerson p join Milestones m on m.youngPersonId = p.id"
                                + " where m.lastActOn >= :from" + whose(counsellorId),
                        Long.class)
                .setParameter("from", from);
        return of(query, counsellorId).getSingleResult();
    }

    /** How many have a contract that runs. */
    long inContract(Long counsellorId, LocalDate today) {
        TypedQuery<Long> query = entities.createQuery(
                        "select count(p) from YoungPerson p join Milestones m on m.youngPersonId = p.id"
                                + " where m.contractEndsOn >= :today" + whose(counsellorId),
                        Long.class)
                .setParameter("today", today);
        return of(query, counsellorId).getSingleResult();
    }

    /** How many first welcomes were held since a day. */
    long welcomed(Long counsellorId, LocalDate from) {
        TypedQuery<Long> query = entities.createQuery(
                        "select count(p) from YoungPerson p join Milestones m on m.youngPersonId = p.id"
                                + " where m.firstWelcomeOn >= :from" + whose(counsellorId),
                        Long.class)
                .setParameter("from", from);
        return of(query, counsellorId).getSingleResult();
    }

    private static String whose(Long counsellorId) {
        return counsellorId == null ? "" : " and p.counsellorId = :counsellor";
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Long counsellorId) {
        return counsellorId == null ? query : query.setParameter("counsellor", counsellorId);
    }
}
