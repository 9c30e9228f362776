package fr.jalon.labelling.reference;

import java.util.List;

/**
 * A node of a reference, with all below it. A tree may be of any depth.
 *
 * @param kind the name of its level as the reference calls it ("Axe", "Critère"), or null
 * @param code its number in the reference ("2.3"), unique there, 40 characters at most
 * @param title null where there is only a text
 * @param weight how much a criterion counts in its axis, from 1; 0 for other nodes
 * @param blocking whether the label is refused while this criterion is not met
 * @param assessable whether it is scored: then it is a criterion, whatever its depth
 */
public record ReferenceNode(
        long id,
        String kind,
        String code,
        String title,
        String text,
        int weight,
        boolean blocking,
        boolean assessable,
        NodeDetails details,
        List<ReferenceNode> children) {
    private static final int LABEL = 120;

    public ReferenceNode {
        children = List.copyOf(children);
    }

    /** What it is called: its title, or else the beginning of its text, or else its code. */
    public String label() {
        if (title != null) {
            return title;
        }
        if (text == null) {
            return code;
        }
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.length() <= LABEL ? first : first.substring(0, LABEL - 1).stripTrailing() + "…";
    }

    /** The same with other details. */
    ReferenceNode with(NodeDetails other) {
        return new ReferenceNode(id, kind, code, title, text, weight, blocking, assessable, other, children);
    }
}
