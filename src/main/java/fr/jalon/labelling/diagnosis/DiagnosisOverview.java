package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A self-diagnosis with its reference: the progress of each axis, and the mark of each criterion by node. */
public record DiagnosisOverview(
        DiagnosisSummary summary, QualityReference reference, Map<Long, AxisProgress> progress, Map<Long, Mark> marks) {

    public DiagnosisOverview {
        progress = Map.copyOf(progress);
        marks = Map.copyOf(marks);
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
        double points = 0;
        int weights = 0;
        for (ReferenceNode criterion : reference.criteriaOf(axis)) {
            Mark mark = marks.get(criterion.id());
            if (mark != null && mark.level() != null) {
                points += (double) mark.level() * criterion.weight();
                weights += criterion.weight();
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(points / weights);
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
