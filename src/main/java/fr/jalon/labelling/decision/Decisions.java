package fr.jalon.labelling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds decisions and labels in the current workspace. Called by use cases. */
@ApplicationScoped
class Decisions {

    private final EntityManager entities;

    @Inject
    Decisions(EntityManager entities) {
        this.entities = entities;
    }

    Decisions() {
        this(null);
    }

    /** The decision on an audit, if it was taken. */
    Optional<CommissionDecision> onAudit(long auditId) {
        return entities.createQuery(
                        "select d from CommissionDecision d where d.auditId = :audit", CommissionDecision.class)
                .setParameter("audit", auditId)
                .getResultStream()
                .findFirst();
    }

    /** The decisions of the current workspace, the latest first. */
    List<CommissionDecision> all() {
        return entities.createQuery(
                        "select d from CommissionDecision d order by d.decidedOn desc, d.id desc",
                        CommissionDecision.class)
                .getResultList();
    }

    /** The labels of the current workspace, the latest first. */
    List<Label> labels() {
        return entities.createQuery("select l from Label l order by l.validFrom desc", Label.class)
                .getResultList();
    }

    /** Keeps a new decision or label. */
    void add(Object created) {
        entities.persist(created);
    }
}
