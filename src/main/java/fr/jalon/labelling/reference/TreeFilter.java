package fr.jalon.labelling.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which nodes of a reference a tree shows: those that hold what is searched for with all above them; without a search, the
 * way to the node that is shown and what is just below it.
 */
final class TreeFilter {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final QualityReference reference;
    private final boolean searching;
    private final Set<Long> visible = new HashSet<>();
    private int found;

    /**
     * For a page.
     *
     * @param query words of a code, a title or a text, accents and capitals apart; empty: anything
     * @param group only nodes of that group; empty: of any
     */
    TreeFilter(QualityReference reference, ReferenceNode shown, String query, String group) {
        this.reference = reference;
        String words = plain(query);
        String wanted = group == null ? "" : group;
        searching = !words.isEmpty() || !wanted.isEmpty();
        if (searching) {
            reference.nodes().stream()
                    .filter(node -> wanted.isEmpty() || node.details().groups().contains(wanted))
                    .filter(node -> said(node).contains(words))
                    .forEach(this::show);
        } else {
            unfold(shown);
        }
    }

    private void show(ReferenceNode node) {
        found++;
        visible.add(node.id());
        reference.above(node).forEach(above -> visible.add(above.id()));
    }

    private void unfold(ReferenceNode shown) {
        List<ReferenceNode> way = new ArrayList<>(reference.above(shown));
        way.add(shown);
        way.addAll(reference.axes());
        for (ReferenceNode open : way) {
            visible.add(open.id());
            open.children().forEach(child -> visible.add(child.id()));
        }
    }

    private static String said(ReferenceNode node) {
        return plain(node.code() + " " + node.title() + " " + node.text());
    }

    private static String plain(String text) {
        String said = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
    }

    boolean isSearching() {
        return searching;
    }

    /** How many nodes were searched for and found. */
    int found() {
        return found;
    }

    boolean shows(ReferenceNode node) {
        return visible.contains(node.id());
    }

    /** The nodes to show of an axis, in their order. */
    List<Branch> branches(ReferenceNode axis) {
        return Branch.below(axis).stream()
                .filter(branch -> shows(branch.node()))
                .toList();
    }
}
