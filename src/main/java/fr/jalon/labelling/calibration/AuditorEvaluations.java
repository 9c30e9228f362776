package fr.jalon.labelling.calibration;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds and keeps the evaluations of auditors. */
@ApplicationScoped
class AuditorEvaluations {

    private final EntityManager entities;

    @Inject
    AuditorEvaluations(EntityManager entities) {
        this.entities = entities;
    }

    AuditorEvaluations() {
        this(null);
    }

    /** An auditor's, the latest period first. */
    List<AuditorEvaluation> of(long auditorId) {
        return entities.createQuery(
                        "select e from AuditorEvaluation e where e.auditorId = :auditor order by e.untilDay desc, e.id desc",
                        AuditorEvaluation.class)
                .setParameter("auditor", auditorId)
                .getResultList();
    }

    AuditorEvaluation require(long id) {
        return Optional.ofNullable(entities.find(AuditorEvaluation.class, id)).orElseThrow(Refused::notFound);
    }

    void add(AuditorEvaluation evaluation) {
        entities.persist(evaluation);
    }
}
