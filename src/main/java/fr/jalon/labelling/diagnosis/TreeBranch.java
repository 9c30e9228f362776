package fr.jalon.labelling.diagnosis;

import java.util.List;

/**
 * An axis as the tree of the page shows it, in words: read once, for a page writes each of them several times.
 *
 * @param mean its mean level; null while none is scored
 */
public record TreeBranch(String label, boolean open, String count, Double mean, List<TreeLeaf> leaves) {

    /**
     * A criterion of the axis.
     *
     * @param said its state and its level, for who hears the page
     * @param level its level as a digit; null while it is not decided
     */
    public record TreeLeaf(String href, boolean current, ScoreState state, String label, String said, String level) {}

    public TreeBranch {
        leaves = List.copyOf(leaves);
    }
}
