package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/**
 * Opens one criterion of an open diagnosis to be changed: locks the diagnosis, so that signing does not cross it, and
 * checks that the actor may write there.
 */
@ApplicationScoped
class Contribution {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    Contribution(
            EntityManager entities, SelfDiagnoses diagnoses, References references, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.references = references;
        this.actor = actor;
        this.clock = clock;
    }

    Contribution() {
        this(null, null, null, null, null);
    }

    /** A criterion that is open to the actor. */
    record Opened(CriterionScore score, QualityReference reference, ReferenceNode node) {}

    /**
     * Opens it to whoever it is assigned to, the quality lead and the director.
     *
     * @param readVersion the version of the sheet that was read; refused when somebody saved since
     */
    Opened open(long diagnosisId, long nodeId, int readVersion) {
        SelfDiagnosis diagnosis = diagnoses.lock(diagnosisId);
        diagnosis.requireOpen();
        QualityReference reference = references.find(diagnosis.referenceId());
        ReferenceNode node = reference.criterion(nodeId).orElseThrow(Refused::notFound);
        CriterionScore score = diagnoses.score(diagnosisId, nodeId);
        if (!leads() && !isAssigned(score.id())) {
            throw new Refused(Refused.Kind.FORBIDDEN, null, "diagnosis.notAssigned");
        }
        score.requireVersion(readVersion);
        return new Opened(score, reference, node);
    }

    private boolean leads() {
        return actor.has(QualityCircle.LEADS);
    }

    private boolean isAssigned(long scoreId) {
        return !entities.createQuery(
                        "select a.id from ScoreAssignment a where a.scoreId = :score and a.accountId = :account",
                        Long.class)
                .setParameter("score", scoreId)
                .setParameter("account", actor.accountId())
                .getResultList()
                .isEmpty();
    }

    /** The instant as tables keep it. */
    LocalDateTime now() {
        return clock.utc();
    }
}
