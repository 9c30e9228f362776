package fr.jalon.labelling.diagnosis;

import static java.util.stream.Collectors.toSet;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** The quality lead, or the director, shares the criteria of an open diagnosis out among colleagues. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class AssignCriteria {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final Contribution contribution;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;

    @Inject
    AssignCriteria(
            EntityManager entities,
            SelfDiagnoses diagnoses,
            Contribution contribution,
            Colleagues colleagues,
            Actor actor,
            Journal journal) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.contribution = contribution;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
    }

    AssignCriteria() {
        this(null, null, null, null, null, null);
    }

    /** Those who may be asked, by name. */
    public List<Colleague> colleagues() {
        return colleagues.team();
    }

    /**
     * Asks a colleague to write on a criterion, or on all those of an axis.
     *
     * @param nodeId of the criterion or of the axis
     * @return how many were not theirs before
     */
    public int assign(long diagnosisId, long nodeId, long accountId) {
        List<CriterionScore> below = below(diagnosisId, nodeId);
        Colleague colleague = colleague(accountId);
        Set<Long> theirs = theirs(diagnosisId, accountId);
        int added = 0;
        for (CriterionScore score : below) {
            if (!theirs.contains(score.id())) {
                entities.persist(new ScoreAssignment(
                        score.structureCode(), score.id(), colleague, actor.name(), contribution.now()));
                added++;
            }
        }
        entities.flush();
        tell(diagnosisId, "assigned " + added + " to " + Ids.text(accountId));
        return added;
    }

    /** Takes a criterion, or all those of an axis, from a colleague; what was written stays. */
    public int withdraw(long diagnosisId, long nodeId, long accountId) {
        List<Long> below =
                below(diagnosisId, nodeId).stream().map(CriterionScore::id).toList();
        int removed = entities.createQuery(
                        "delete from ScoreAssignment a where a.accountId = :account and a.scoreId in :scores")
                .setParameter("account", accountId)
                .setParameter("scores", below)
                .executeUpdate();
        tell(diagnosisId, "withdrew " + removed + " from " + Ids.text(accountId));
        return removed;
    }

    private void tell(long diagnosisId, String what) {
        journal.record(Journal.Action.UPDATE, SelfDiagnosis.class, diagnosisId, what);
    }

    private Colleague colleague(long accountId) {
        return colleagues
                .find(accountId)
                .filter(one -> one.has(QualityCircle.TEAM))
                .orElseThrow(() -> Refused.field("account", "diagnosis.colleagueUnknown"));
    }

    private List<CriterionScore> below(long diagnosisId, long nodeId) {
        diagnoses.lock(diagnosisId).requireOpen();
        List<CriterionScore> found = diagnoses.scores(diagnosisId).stream()
                .filter(score -> score.nodeId() == nodeId || score.axisId() == nodeId)
                .toList();
        if (found.isEmpty()) {
            throw Refused.notFound();
        }
        return found;
    }

    private Set<Long> theirs(long diagnosisId, long accountId) {
        return diagnoses.assignees(diagnosisId).stream()
                .filter(one -> one.accountId() == accountId)
                .map(Assignee::scoreId)
                .collect(toSet());
    }
}
