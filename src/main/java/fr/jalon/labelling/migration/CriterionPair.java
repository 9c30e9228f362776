package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;

/**
 * A criterion of a version and those of the next that take over from it.
 *
 * @param after none where it is dropped; several where it is split
 */
public record CriterionPair(ReferenceNode before, List<ReferenceNode> after) {}
