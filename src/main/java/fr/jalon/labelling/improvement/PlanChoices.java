package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleague;
import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;
import java.util.Map;

/**
 * What the form of an action lets choose from.
 *
 * @param findings by identifier, as the structure's items and roadmaps
 * @param axes of the newest reference, with their criteria
 */
public record PlanChoices(
        List<Colleague> people,
        Map<Long, String> findings,
        Map<Long, String> swot,
        Map<Long, String> roadmaps,
        List<ReferenceNode> axes,
        List<ReferenceNode> criteria) {}
