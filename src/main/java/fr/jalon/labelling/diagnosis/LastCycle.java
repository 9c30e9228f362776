package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import fr.jalon.labelling.reference.ScaleStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the criteria of a diagnosis were given in the last cycle. */
@ApplicationScoped
class LastCycle {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final Attached attached;

    @Inject
    LastCycle(EntityManager entities, SelfDiagnoses diagnoses, References references, Attached attached) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.references = references;
        this.attached = attached;
    }

    LastCycle() {
        this(null, null, null, null);
    }

    /**
     * The marks of the last cycle.
     *
     * @param year of that cycle; null where there was none
     * @param marks by the node of the present diagnosis
     */
    record Marks(Integer year, Map<Long, Mark> marks) {}

    Marks marks(long diagnosisId) {
        Map<Long, Mark> marks = new HashMap<>();
        Integer year = null;
        for (Object[] row : entities.createQuery(
                        """
                        select s.nodeId, p.id, p.level, p.applicable, p.state, d.year from CriterionScore s
                        join CriterionScore p on p.id = s.previousId join SelfDiagnosis d on d.id = p.diagnosisId
                        where s.diagnosisId = :id""",
                        Object[].class)
                .setParameter("id", diagnosisId)
                .getResultList()) {
            long node = (Long) row[0];
            marks.put(node, new Mark((Long) row[1], node, (Integer) row[2], (Boolean) row[3], (ScoreState) row[4]));
            year = (Integer) row[5];
        }
        return new Marks(year, marks);
    }

    /** What was said of a criterion, with what changed since; empty where it had no score. */
    Optional<PreviousScore> of(CriterionScore score) {
        if (score.previousId() == null) {
            return Optional.empty();
        }
        return diagnoses.score(score.previousId()).map(before -> {
            SelfDiagnosis diagnosis = diagnoses.find(before.diagnosisId());
            QualityReference reference = references.find(diagnosis.referenceId());
            String level = reference
                    .criterion(before.nodeId())
                    .flatMap(node -> reference.step(node, before.scoring().level()))
                    .map(ScaleStep::label)
                    .orElse(null);
            return new PreviousScore(diagnosis.year(), before.scoring(), level, changes(before, score));
        });
    }

    private List<PreviousScore.Change> changes(CriterionScore before, CriterionScore now) {
        List<PreviousScore.Change> changes = new ArrayList<>();
        Map<Long, List<Attached.Piece>> evidence = attached.evidence(before.id(), now.id());
        List<Attached.Piece> old = evidence.getOrDefault(before.id(), List.of());
        for (Attached.Piece piece : evidence.getOrDefault(now.id(), List.of())) {
            Optional<Attached.Piece> same = old.stream()
                    .filter(one -> one.indicator() != null && one.indicator().equals(piece.indicator()))
                    .findFirst();
            changes.add(
                    same.isPresent()
                            ? new PreviousScore.Change(
                                    PreviousScore.Kind.INDICATOR,
                                    piece.indicatorLabel(),
                                    null,
                                    same.get().value(),
                                    piece.value())
                            : new PreviousScore.Change(
                                    PreviousScore.Kind.EVIDENCE, piece.title(), piece.linkedOn(), null, null));
        }
        for (GapAction action : attached.actions(before.id(), now.id())) {
            boolean done = "DONE".equals(action.state());
            changes.add(new PreviousScore.Change(
                    done ? PreviousScore.Kind.ACTION_DONE : PreviousScore.Kind.ACTION_PENDING,
                    action.title(),
                    done ? action.doneOn() : action.due(),
                    null,
                    null));
        }
        return changes;
    }
}
