package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A self-diagnosis with its reference: the progress of each axis, the mark of each criterion by node, and to whom
 * criteria are assigned, by score.
 */
public record DiagnosisOverview(
        DiagnosisSummary summary,
        QualityReference reference,
        Map<Long, AxisProgress> progress,
        Map<Long, Mark> marks,
        Map<Long, List<Assignee>> assignees) {

    public DiagnosisOverview {
        progress = Map.copyOf(progress);
        marks = Map.copyOf(marks);
        assignees = Map.copyOf(assignees);
    }

    public AxisProgress progressOf(ReferenceNode axis) {
        return progress.getOrDefault(axis.id(), new AxisProgress(axis.id(), 0, 0));
    }

    public Mark markOf(ReferenceNode criterion) {
        return marks.get(criterion.id());
    }

    /**
     * The mean level of an axis over its scored criteria, weighted by the criteria's weights; empty while none is
     * scored.
     */
    public Optional<Double> meanOf(ReferenceNode axis) {
        return AxisMean.of(reference.criteriaOf(axis), marks);
    }

    /** Those to whom a criterion is assigned. */
    public List<Assignee> assigneesOf(ReferenceNode criterion) {
        Mark mark = marks.get(criterion.id());
        return mark == null ? List.of() : assignees.getOrDefault(mark.scoreId(), List.of());
    }

    /** Whether a criterion is assigned to this account. */
    public boolean isAssigned(ReferenceNode criterion, Long accountId) {
        return assigneesOf(criterion).stream()
                .anyMatch(one -> Long.valueOf(one.accountId()).equals(accountId));
    }

    /** The first criterion of this account that is still to be proposed, else the first still to be decided. */
    public ReferenceNode next(Long accountId) {
        return reference.criteria().stream()
                .filter(criterion -> isAssigned(criterion, accountId))
                .filter(criterion -> markOf(criterion).state() == ScoreState.TO_DO
                        || markOf(criterion).state() == ScoreState.DRAFTED)
                .findFirst()
                .orElseGet(this::next);
    }

    /** The first criterion still to be decided, or the first of all. */
    public ReferenceNode next() {
        List<ReferenceNode> criteria = reference.criteria();
        return criteria.stream()
                .filter(criterion -> !markOf(criterion).decided())
                .findFirst()
                .orElse(criteria.get(0));
    }

    /** The criterion {@code steps} further in the reference's order (negative: before), or null past its ends. */
    public ReferenceNode neighbour(ReferenceNode criterion, int steps) {
        List<ReferenceNode> criteria = reference.criteria();
        int wanted = criteria.indexOf(criterion) + steps;
        return wanted < 0 || wanted >= criteria.size() ? null : criteria.get(wanted);
    }
}
