package fr.jalon.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one persistence unit, given to whoever asks for an {@link EntityManager} in a constructor. */
@ApplicationScoped
class Persistence {

    @Produces
    @PersistenceContext(unitName = "jalon")
    private EntityManager entityManager;
}
