package fr.jalon.oversight.workshop;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Finds workshops and enrolments of the present workspace: an association's own, or what a mission may come to. */
@ApplicationScoped
class RegionalWorkshops {

    private final EntityManager entities;

    @Inject
    RegionalWorkshops(EntityManager entities) {
        this.entities = entities;
    }

    RegionalWorkshops() {
        this(null);
    }

    /** A page of those to come, the next first, or of those past, the latest first. */
    List<RegionalWorkshop> page(boolean past, LocalDateTime now, int first, int size) {
        String query = "select w from RegionalWorkshop w where "
                + (past
                        ? "w.endsAt < :now order by w.startsAt desc, w.id"
                        : "w.endsAt >= :now order by w.startsAt, w.id");
        return entities.createQuery(query, RegionalWorkshop.class)
                .setParameter("now", now)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(boolean past, LocalDateTime now) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(w.id) from RegionalWorkshop w where " + (past ? "w.endsAt < :now" : "w.endsAt >= :now"),
                Long.class);
        return query.setParameter("now", now).getSingleResult();
    }

    List<RegionalWorkshop> after(long id, int limit) {
        return entities.createQuery(
                        "select w from RegionalWorkshop w where w.id > :id order by w.id", RegionalWorkshop.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    RegionalWorkshop find(long id) {
        return Optional.ofNullable(entities.find(RegionalWorkshop.class, id)).orElseThrow(Refused::notFound);
    }

    /** By mission and name. */
    List<WorkshopEnrolment> enrolments(long workshop) {
        return entities.createQuery(
                        "select e from WorkshopEnrolment e where e.workshopId = :id order by e.structureCode, e.colleagueName",
                        WorkshopEnrolment.class)
                .setParameter("id", workshop)
                .getResultList();
    }

    WorkshopEnrolment enrolment(long id) {
        return Optional.ofNullable(entities.find(WorkshopEnrolment.class, id)).orElseThrow(Refused::notFound);
    }

    /** Takes a seat; false where none is free. Whoever takes one at the same moment waits for this transaction's end. */
    boolean takeSeat(long workshop) {
        return entities.createQuery(
                                "update WorkshopSeats s set s.taken = s.taken + 1 where s.id = :id and s.taken < s.seats")
                        .setParameter("id", workshop)
                        .executeUpdate()
                == 1;
    }

    void giveSeatBack(long workshop) {
        entities.createQuery("update WorkshopSeats s set s.taken = s.taken - 1 where s.id = :id and s.taken > 0")
                .setParameter("id", workshop)
                .executeUpdate();
    }
}
