package fr.jalon.labelling.diagnosis;

import static java.util.stream.Collectors.toMap;

import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives evidence and actions the criterion they are attached to. Called inside their use cases. */
@ApplicationScoped
public class ScoredCriteria {
    private final EntityManager entities;
    private final References references;

    @Inject
    ScoredCriteria(EntityManager entities, References references) {
        this.entities = entities;
        this.references = references;
    }

    ScoredCriteria() {
        this(null, null);
    }

    /** The criterion of a score of the current workspace; not found otherwise. */
    public ScoredCriterion find(long scoreId) {
        return Optional.ofNullable(byScore(List.of(scoreId)).get(scoreId)).orElseThrow(Refused::notFound);
    }

    /** The criterion of a score whose diagnosis is still open; refused once it is signed. */
    public ScoredCriterion findOpen(long scoreId) {
        ScoredCriterion criterion = find(scoreId);
        if (!criterion.open()) {
            throw Refused.conflict("diagnosis.signed");
        }
        return criterion;
    }

    /** The criteria of several scores, in one query. */
    public Map<Long, ScoredCriterion> byScore(Collection<Long> scoreIds) {
        if (scoreIds.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        """
                        select s.id, s.nodeId, d.id, d.year, d.state, d.referenceId
                        from CriterionScore s join SelfDiagnosis d on d.id = s.diagnosisId where s.id in :ids""",
                        Object[].class)
                .setParameter("ids", scoreIds)
                .getResultList()
                .stream()
                .collect(toMap(row -> (Long) row[0], this::criterion));
    }

    /** The criteria of the diagnoses that are open, the latest first, each in the order of its reference. */
    public List<ScoredCriterion> open() {
        return entities
                .createQuery(
                        """
                        select s.id, s.nodeId, d.id, d.year, d.state, d.referenceId
                        from CriterionScore s join SelfDiagnosis d on d.id = s.diagnosisId
                            join PublishedNode n on n.id = s.nodeId
                        where d.state = :open order by d.year desc, d.id, n.rank""",
                        Object[].class)
                .setParameter("open", DiagnosisState.OPEN)
                .getResultList()
                .stream()
                .map(this::criterion)
                .toList();
    }

    private ScoredCriterion criterion(Object[] row) {
        return new ScoredCriterion(
                (Long) row[0],
                (Long) row[2],
                (Integer) row[3],
                row[4] == DiagnosisState.OPEN,
                references.find((Long) row[5]).criterion((Long) row[1]).orElseThrow());
    }
}
