package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Findings that the auditors sent to the current structure: to a mission, others are not audited. Called inside use cases. */
@ApplicationScoped
public class OwnFindings {
    private final EntityManager entities;
    private final Actor actor;

    @Inject
    OwnFindings(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    OwnFindings() {
        this(null, null);
    }

    /** Those that call for something to be done, the latest first; 100 at most. */
    public List<Finding> all() {
        if (!actor.structureCode().isMission()) {
            return List.of();
        }
        return entities.createQuery(
                        "select f from Finding f where f.kind <> :strength order by f.recordedAt desc, f.id desc",
                        Finding.class)
                .setParameter("strength", FindingKind.STRENGTH)
                .setMaxResults(100)
                .getResultList();
    }

    /** One of them; not found otherwise. */
    public Finding find(long id) {
        if (!actor.structureCode().isMission()) {
            throw Refused.notFound();
        }
        return Optional.ofNullable(entities.find(Finding.class, id)).orElseThrow(Refused::notFound);
    }
}
