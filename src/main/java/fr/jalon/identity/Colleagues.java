package fr.jalon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds the people of the current workspace. Called by use cases. */
@ApplicationScoped
public class Colleagues {

    private final EntityManager entities;

    @Inject
    Colleagues(EntityManager entities) {
        this.entities = entities;
    }

    Colleagues() {
        this(null);
    }

    /** Everybody, by name. */
    public List<Colleague> all() {
        return entities.createQuery("select c from Colleague c order by c.name", Colleague.class)
                .getResultList();
    }

    public Optional<Colleague> find(long accountId) {
        return Optional.ofNullable(entities.find(Colleague.class, accountId));
    }
}
