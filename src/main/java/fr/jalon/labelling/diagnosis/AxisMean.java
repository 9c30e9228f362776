package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mean level of some criteria, weighted by their weights; those without a level do not count. */
final class AxisMean {

    private AxisMean() {}

    /** Empty while none is scored. */
    static Optional<Double> of(List<ReferenceNode> criteria, Map<Long, Mark> marks) {
        double points = 0;
        int weights = 0;
        for (ReferenceNode criterion : criteria) {
            Mark mark = marks.get(criterion.id());
            if (mark != null && mark.level() != null) {
                points += (double) mark.level() * criterion.weight();
                weights += criterion.weight();
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(points / weights);
    }
}
