package fr.jalon.casework.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;

/** The files of one counsellor, or of the whole mission where nobody in particular is asked for. */
@ApplicationScoped
class Portfolio {

    private final EntityManager entities;

    @Inject
    Portfolio(EntityManager entities) {
        this.entities = entities;
    }

    Portfolio() {
        this(null);
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
