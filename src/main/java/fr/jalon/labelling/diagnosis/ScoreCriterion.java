package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Whoever a criterion is assigned to, or the quality lead, or the director, writes on it: a draft, saved as often as it is
 * typed, which they then propose.
 */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class ScoreCriterion {
    private final EntityManager entities;
    private final Contribution contribution;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ScoreCriterion(EntityManager entities, Contribution contribution, Actor actor, Journal journal) {
        this.entities = entities;
        this.contribution = contribution;
        this.actor = actor;
        this.journal = journal;
    }

    ScoreCriterion() {
        this(null, null, null, null);
    }

    /**
     * Saves a draft, which may lack its level or its reason; what was validated becomes a draft again. The same text
     * again changes nothing.
     *
     * @param readVersion the version of the sheet the scoring was written on; refused when somebody saved since
     * @return the sheet as it is now
     */
    public CriterionSheet score(long diagnosisId, long nodeId, Scoring scoring, int readVersion) {
        Contribution.Opened opened = contribution.open(diagnosisId, nodeId, readVersion);
        scoring.checkDraft(opened.reference(), opened.node());
        CriterionScore score = opened.score();
        if (!scoring.equals(score.scoring())) {
            score.draft(scoring, actor, contribution.now());
            entities.flush();
            journal.record(Journal.Action.UPDATE, CriterionScore.class, score.id(), said(scoring));
        }
        return score.sheet();
    }

    /** Holds it for finished: refused without a level of the scale or a reason. */
    public CriterionSheet propose(long diagnosisId, long nodeId, int readVersion) {
        Contribution.Opened opened = contribution.open(diagnosisId, nodeId, readVersion);
        CriterionScore score = opened.score();
        score.scoring().check(opened.reference(), opened.node());
        if (score.state() != ScoreState.VALIDATED) {
            score.propose(actor, contribution.now());
            entities.flush();
            journal.record(Journal.Action.UPDATE, CriterionScore.class, score.id(), ScoreState.PROPOSED.name());
        }
        return score.sheet();
    }

    private static String said(Scoring scoring) {
        String level = scoring.applicable() ? "level " + scoring.level() : "not applicable";
        return ScoreState.DRAFTED + " " + level;
    }
}
