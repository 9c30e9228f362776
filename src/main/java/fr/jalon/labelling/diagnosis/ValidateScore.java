package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The quality lead, or the director, validates what contributors wrote, or sends it back with a reason. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class ValidateScore {
    /** The longest reason for sending back, in characters. */
    public static final int LONGEST = 1000;

    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final Contribution contribution;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ValidateScore(
            EntityManager entities, SelfDiagnoses diagnoses, Contribution contribution, Actor actor, Journal journal) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.contribution = contribution;
        this.actor = actor;
        this.journal = journal;
    }

    ValidateScore() {
        this(null, null, null, null, null);
    }

    /** Validates a criterion that has a level of its scale, or does not apply, and a reason. */
    public CriterionSheet validate(long diagnosisId, long nodeId, int readVersion) {
        Contribution.Opened opened = contribution.open(diagnosisId, nodeId, readVersion);
        opened.score().scoring().check(opened.reference(), opened.node());
        opened.score().validate(actor, contribution.now());
        return told(opened.score());
    }

    /** Sends a criterion back to those who write on it. */
    public CriterionSheet sendBack(long diagnosisId, long nodeId, String reason, int readVersion) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "diagnosis.sendBackReason");
        }
        if (reason.length() > LONGEST) {
            throw Refused.field("reason", "diagnosis.textTooLong", LONGEST);
        }
        CriterionScore score =
                contribution.open(diagnosisId, nodeId, readVersion).score();
        if (score.state() == ScoreState.TO_DO) {
            throw Refused.conflict("diagnosis.nothingToSendBack");
        }
        score.sendBack(reason.strip(), actor, contribution.now());
        return told(score);
    }

    /**
     * Validates every criterion that was proposed.
     *
     * @return how many there were
     */
    public int validateProposed(long diagnosisId) {
        diagnoses.lock(diagnosisId).requireOpen();
        int validated = 0;
        for (CriterionScore score : diagnoses.scores(diagnosisId)) {
            if (score.state() == ScoreState.PROPOSED) {
                score.validate(actor, contribution.now());
                validated++;
            }
        }
        entities.flush();
        journal.record(Journal.Action.UPDATE, SelfDiagnosis.class, diagnosisId, "validated " + validated);
        return validated;
    }

    private CriterionSheet told(CriterionScore score) {
        entities.flush();
        journal.record(
                Journal.Action.UPDATE,
                CriterionScore.class,
                score.id(),
                score.state().name());
        return score.sheet();
    }
}
