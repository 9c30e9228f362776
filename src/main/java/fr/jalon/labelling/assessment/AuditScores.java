package fr.jalon.labelling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds the scores of an audit, of each auditor and of both, in the current workspace. Called by use cases. */
@ApplicationScoped
class AuditScores {

    private final EntityManager entities;

    @Inject
    AuditScores(EntityManager entities) {
        this.entities = entities;
    }

    AuditScores() {
        this(null);
    }

    /** All of an audit, in one statement. */
    List<AuditScore> of(long auditId) {
        return entities.createQuery("select s from AuditScore s where s.auditId = :audit", AuditScore.class)
                .setParameter("audit", auditId)
                .getResultList();
    }

    Optional<AuditScore> find(long auditId, String criterion, Voice voice) {
        return entities.createQuery(
                        "select s from AuditScore s where s.auditId = :audit and s.criterion = :criterion"
                                + " and s.voice = :voice",
                        AuditScore.class)
                .setParameter("audit", auditId)
                .setParameter("criterion", criterion)
                .setParameter("voice", voice)
                .getResultStream()
                .findFirst();
    }

    AuditScore add(AuditScore score) {
        entities.persist(score);
        return score;
    }
}
