package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Finds the offers of service of the current mission. Called by use cases. */
@ApplicationScoped
class ServiceOffers {

    private final EntityManager entities;

    @Inject
    ServiceOffers(EntityManager entities) {
        this.entities = entities;
    }

    ServiceOffers() {
        this(null);
    }

    ServiceOffer get(long id) {
        ServiceOffer offer = entities.find(ServiceOffer.class, id);
        if (offer == null) {
            throw Refused.notFound();
        }
        return offer;
    }

    /** Those made to a young person before a day, or on it with a smaller identifier, newest first. */
    List<ServiceOffer> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select o from ServiceOffer o where o.youngPersonId = :person"
                                + " and (o.proposedOn < :day or (o.proposedOn = :day and o.id < :id))"
                                + " order by o.proposedOn desc, o.id desc",
                        ServiceOffer.class)
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
