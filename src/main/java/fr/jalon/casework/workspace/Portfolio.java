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
        return count("m.lastActOn", counsellorId, from);
    }

    /** How many have a contract that runs. */
    long inContract(Long counsellorId, LocalDate today) {
        return count("m.contractEndsOn", counsellorId, today);
    }

    /** How many first welcomes were held since a day. */
    long welcomed(Long counsellorId, LocalDate from) {
        return count("m.firstWelcomeOn", counsellorId, from);
    }

    private long count(String milestone, Long counsellorId, LocalDate from) {
        String of = counsellorId == null
                ? " where "
                : " join YoungPerson p on p.id = m.youngPersonId where p.counsellorId = :counsellor and ";
        TypedQuery<Long> query = entities.createQuery(
                        "select count(m) from Milestones m" + of + milestone + " >= :from", Long.class)
                .setParameter("from", from);
        return (counsellorId == null ? query : query.setParameter("counsellor", counsellorId)).getSingleResult();
    }
}
