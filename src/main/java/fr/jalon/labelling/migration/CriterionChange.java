package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;

/**
 * What happens to a criterion, or to several at once.
 *
 * @param before criteria of the older version; none where it is new
 * @param after criteria of the newer version; none where it is dropped
 * @param reworded whether a kept one says something else now
 * @param carries whether its score carries over; otherwise it is to be scored again
 */
public record CriterionChange(
        ChangeKind kind, List<ReferenceNode> before, List<ReferenceNode> after, boolean reworded, boolean carries) {

    /** Whether there is anything to see: not a criterion kept as it was. */
    public boolean visible() {
        return kind != ChangeKind.KEPT || reworded || !carries;
    }
}
