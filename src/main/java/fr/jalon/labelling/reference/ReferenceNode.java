package fr.jalon.labelling.reference;

import java.util.List;

/**
 * A node of a published reference, with all below it.
 *
 * @param code its number in the reference ("2.3"), unique there
 * @param title null for a requirement, which has a text only
 * @param weight how much a criterion counts in its axis, from 1; 0 for other nodes
 * @param blocking whether the label is refused while this criterion is not met
 */
public record ReferenceNode(
        long id,
        NodeKind kind,
        String code,
        String title,
        String text,
        int weight,
        boolean blocking,
        NodeDetails details,
        List<ReferenceNode> children) {

    public ReferenceNode {
        children = List.copyOf(children);
    }
}
