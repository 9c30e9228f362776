package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;
import java.util.Map;

/**
 * A diagnosis beside the structure's last cycle and the anonymous medians of comparable structures.
 *
 * @param lastYear year of the last cycle; null where there was none
 * @param last marks of the last cycle, by the node of this diagnosis
 * @param medianYear year of the medians; null where fewer than five other structures signed
 * @param medians by the code of the axis
 */
public record DiagnosisComparison(
        DiagnosisOverview overview,
        Integer lastYear,
        Map<Long, Mark> last,
        Integer medianYear,
        Integer structures,
        Map<String, Double> medians) {

    public DiagnosisComparison {
        last = Map.copyOf(last);
        medians = Map.copyOf(medians);
    }

    /** Every axis, in the order of the reference. */
    public List<AxisComparison> axes() {
        return overview.reference().axes().stream()
                .map(axis -> new AxisComparison(
                        axis,
                        overview.meanOf(axis).orElse(null),
                        AxisMean.of(overview.reference().criteriaOf(axis), last).orElse(null),
                        medians.get(axis.code())))
                .toList();
    }

    /** The mark a criterion had in the last cycle, or null. */
    public Mark lastOf(ReferenceNode criterion) {
        return last.get(criterion.id());
    }

    /** The highest level of the common scale. */
    public int top() {
        return overview.reference()
                .scale()
                .get(overview.reference().scale().size() - 1)
                .level();
    }
}
