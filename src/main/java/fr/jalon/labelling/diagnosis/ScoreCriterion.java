package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The quality lead or the director scores a criterion, with a reason. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class ScoreCriterion {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ScoreCriterion(
            EntityManager entities,
            SelfDiagnoses diagnoses,
            References references,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.references = references;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ScoreCriterion() {
        this(null, null, null, null, null, null);
    }

    /**
     * Scores a criterion of an open diagnosis.
     *
     * @param readVersion the version of the sheet the scoring was written on; refused when somebody saved since
     * @return the sheet as it is now
     */
    public CriterionSheet score(long diagnosisId, long nodeId, Scoring scoring, int readVersion) {
        SelfDiagnosis diagnosis = diagnoses.lock(diagnosisId);
        diagnosis.requireOpen();
        QualityReference reference = references.find(diagnosis.referenceId());
        scoring.check(reference, reference.criterion(nodeId).orElseThrow(Refused::notFound));
        CriterionScore score = diagnoses.score(diagnosisId, nodeId);
        if (score.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        score.score(
                scoring,
                actor,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        entities.flush();
        String level = scoring.applicable() ? "level " + scoring.level() : "not applicable";
        journal.record(Journal.Action.UPDATE, CriterionScore.class, score.id(), level);
        return score.sheet();
    }
}
