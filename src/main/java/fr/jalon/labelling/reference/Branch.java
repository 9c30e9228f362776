package fr.jalon.labelling.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A node in a list that shows a tree.
 *
 * @param depth how far below its axis, from 1; no more than 4, so that it stays readable on a phone
 */
public record Branch(ReferenceNode node, int depth) {
    private static final int DEEPEST = 4;

    static List<Branch> below(ReferenceNode axis) {
        List<Branch> branches = new ArrayList<>();
        add(axis, 1, branches);
        return branches;
    }

    private static void add(ReferenceNode above, int depth, List<Branch> branches) {
        for (ReferenceNode child : above.children()) {
            branches.add(new Branch(child, Math.min(depth, DEEPEST)));
            add(child, depth + 1, branches);
        }
    }
}
