package fr.jalon.labelling.label;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds labels in the current workspace: a mission's own, or all of them for the label office. Called by use cases. */
@ApplicationScoped
class Labels {

    private final EntityManager entities;

    @Inject
    Labels(EntityManager entities) {
        this.entities = entities;
    }

    Labels() {
        this(null);
    }

    Label require(long id) {
        return Optional.ofNullable(entities.find(Label.class, id)).orElseThrow(Refused::notFound);
    }

    /** Those of a structure, the latest first. */
    List<Label> of(String structure) {
        return entities.createQuery(
                        "select l from Label l where l.structureCode = :structure order by l.validFrom desc, l.id desc",
                        Label.class)
                .setParameter("structure", structure)
                .getResultList();
    }

    /** That of a decision, if it awarded one. */
    Optional<Label> ofDecision(long decision) {
        return entities.createQuery("select l from Label l where l.decisionId = :decision", Label.class)
                .setParameter("decision", decision)
                .getResultStream()
                .findFirst();
    }

    void add(Label label) {
        entities.persist(label);
        entities.flush();
    }
}
