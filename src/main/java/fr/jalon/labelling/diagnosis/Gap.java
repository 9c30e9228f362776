package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;

/**
 * A criterion at or below the level that was asked for.
 *
 * @param level the name of its level
 * @param actions what is planned or done about it
 */
public record Gap(ReferenceNode axis, ReferenceNode criterion, Mark mark, String level, List<GapAction> actions) {
    public Gap {
        actions = List.copyOf(actions);
    }
}
