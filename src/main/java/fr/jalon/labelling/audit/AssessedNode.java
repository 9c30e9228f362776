package fr.jalon.labelling.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A node of the reference that an audit looks at: an axis or a criterion of its diagnosis.
 *
 * @param criterion false for an axis
 */
public record AssessedNode(String code, String title, boolean criterion) {

    /** Code and title, as they are chosen by. */
    public String label() {
        return code + " – " + title;
    }

    /** Axes, each followed by its criteria, in the order of the reference. */
    public static List<AssessedNode> of(List<CriterionLine> lines) {
        Set<AssessedNode> nodes = new LinkedHashSet<>();
        for (CriterionLine line : lines) {
            nodes.add(new AssessedNode(line.axisCode(), line.axisTitle(), false));
            nodes.add(new AssessedNode(line.code(), line.title(), true));
        }
        return new ArrayList<>(nodes);
    }
}
