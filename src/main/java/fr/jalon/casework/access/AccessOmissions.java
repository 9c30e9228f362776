package fr.jalon.casework.access;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what is left out of what is handed over. Called by use cases. */
@ApplicationScoped
class AccessOmissions {

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    AccessOmissions(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    AccessOmissions() {
        this(null, null, null);
    }

    /** What is left out, by its reference. */
    Map<String, AccessOmission> of(long youngPersonId) {
        return entities.createQuery(
                        "select o from AccessOmission o where o.youngPersonId = :person", AccessOmission.class)
                .setParameter("person", youngPersonId)
                .getResultStream()
                .collect(Collectors.toMap(AccessOmission::ref, Function.identity()));
    }

    /** Leaves something out; refused where somebody else has just done so. */
    void add(long youngPersonId, String ref, String reason) {
        try {
            entities.persist(new AccessOmission(youngPersonId, ref, reason, clock.utc(), actor.accountId()));
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "access_omission_once") ? Refused.changedMeanwhile() : e;
        }
    }

    void remove(AccessOmission omission) {
        entities.remove(omission);
    }
}
