package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Takes over what was said in the last cycle, as a draft, where nothing is written yet: of one criterion or of all. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class CarryOver {
    private final EntityManager entities;
    private final ReadSelfDiagnosis read;
    private final SelfDiagnoses diagnoses;
    private final Contribution contribution;
    private final Actor actor;
    private final Journal journal;

    @Inject
    CarryOver(
            EntityManager entities,
            ReadSelfDiagnosis read,
            SelfDiagnoses diagnoses,
            Contribution contribution,
            Actor actor,
            Journal journal) {
        this.entities = entities;
        this.read = read;
        this.diagnoses = diagnoses;
        this.contribution = contribution;
        this.actor = actor;
        this.journal = journal;
    }

    CarryOver() {
        this(null, null, null, null, null, null);
    }

    /** Takes one criterion over; refused where something is written already, or nothing was said last time. */
    public CriterionSheet one(long diagnosisId, long nodeId, int readVersion) {
        Contribution.Opened opened = contribution.open(diagnosisId, nodeId, readVersion);
        CriterionScore score = opened.score();
        if (score.state() != ScoreState.TO_DO) {
            throw Refused.conflict("diagnosis.carryOverWritten");
        }
        if (!take(score, opened.reference(), opened.node())) {
            throw Refused.conflict("diagnosis.carryOverNothing");
        }
        entities.flush();
        journal.record(Journal.Action.UPDATE, CriterionScore.class, score.id(), "carried over");
        return score.sheet();
    }

    /**
     * Takes over every criterion that is still to do: all of them for the quality lead and the director, their own for
     * others.
     *
     * @return how many were taken over
     */
    public int all(long diagnosisId) {
        diagnoses.lock(diagnosisId).requireOpen();
        DiagnosisOverview overview = read.overview(diagnosisId);
        boolean leads = actor.has(QualityCircle.LEADS);
        diagnoses.previousScores(diagnosisId); // in one statement, not one each
        int taken = 0;
        for (CriterionScore score : diagnoses.scores(diagnosisId)) {
            ReferenceNode node = overview.reference().criterion(score.nodeId()).orElseThrow();
            boolean mine = leads || overview.isAssigned(node, actor.accountId());
            if (mine && score.state() == ScoreState.TO_DO && take(score, overview.reference(), node)) {
                taken++;
            }
        }
        entities.flush();
        journal.record(Journal.Action.UPDATE, SelfDiagnosis.class, diagnosisId, "carried over " + taken);
        return taken;
    }

    /** A level that the scale no longer has, and a criterion that now concerns everybody, are left to be decided. */
    private boolean take(CriterionScore score, QualityReference reference, ReferenceNode node) {
        Optional<Scoring> before = Optional.ofNullable(score.previousId())
                .flatMap(diagnoses::score)
                .map(CriterionScore::scoring)
                .filter(scoring -> !scoring.blank());
        before.ifPresent(scoring -> {
            boolean known = reference.step(node, scoring.level()).isPresent();
            boolean applicable = scoring.applicable() || node.details().always();
            score.draft(
                    new Scoring(
                            known ? scoring.level() : null,
                            applicable,
                            scoring.reason(),
                            scoring.strengths(),
                            scoring.weaknesses()),
                    actor,
                    contribution.now());
        });
        return before.isPresent();
    }
}
