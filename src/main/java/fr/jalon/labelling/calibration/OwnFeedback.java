package fr.jalon.labelling.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds and keeps what a structure says of its own audits. */
@ApplicationScoped
class OwnFeedback {

    private final EntityManager entities;

    @Inject
    OwnFeedback(EntityManager entities) {
        this.entities = entities;
    }

    OwnFeedback() {
        this(null);
    }

    /** What was said of that audit. */
    Optional<AuditFeedback> of(long auditId) {
        return entities.createQuery(
                        "select distinct f from AuditFeedback f left join fetch f.answers where f.auditId = :audit",
                        AuditFeedback.class)
                .setParameter("audit", auditId)
                .getResultStream()
                .findFirst();
    }

    /** The questions that are asked that day, in their order. */
    List<FeedbackQuestion> questions(LocalDate day) {
        return entities.createQuery(
                        "select q from FeedbackQuestion q where q.questionnaire = (select max(x.questionnaire)"
                                + " from FeedbackQuestion x where x.validFrom <= :day) order by q.position",
                        FeedbackQuestion.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The questions of that questionnaire, in their order. */
    List<FeedbackQuestion> questions(int questionnaire) {
        return entities.createQuery(
                        "select q from FeedbackQuestion q where q.questionnaire = :questionnaire order by q.position",
                        FeedbackQuestion.class)
                .setParameter("questionnaire", questionnaire)
                .getResultList();
    }

    /** Whether the structure knows what the commission decided on that audit. */
    boolean isDecided(long auditId) {
        return !entities.createNativeQuery("select 1 from commission_decision where audit_id = ?1 limit 1")
                .setParameter(1, auditId)
                .getResultList()
                .isEmpty();
    }

    void add(AuditFeedback feedback) {
        entities.persist(feedback);
    }
}
