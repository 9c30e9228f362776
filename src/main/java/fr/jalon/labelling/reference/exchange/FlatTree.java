package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.ReferenceNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts nodes that name what is above them into a tree. */
final class FlatTree {
    private static final int DEEPEST = 60;

    /**
     * A node of the list.
     *
     * @param key names it in the file
     * @param above the key of what is above; null at a root
     * @param node without anything below
     */
    record Item(String place, String key, String above, ReferenceNode node) {}

    private final Map<String, Item> byKey = new LinkedHashMap<>();
    private final Map<String, List<Item>> below = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final List<String> problems;

    private FlatTree(List<String> problems) {
        this.problems = problems;
    }

    /** The roots with all below them; a node that is on no way from a root is a problem. */
    static List<ReferenceNode> of(List<Item> items, List<String> problems) {
        FlatTree tree = new FlatTree(problems);
        items.forEach(tree::add);
        items.forEach(tree::hang);
        List<ReferenceNode> roots = tree.children(null, 0);
        tree.lost();
        return roots;
    }

    private void add(Item item) {
        if (byKey.putIfAbsent(item.key(), item) != null) {
            problems.add("« " + item.place() + " » : « " + item.key() + " » est déjà pris");
        }
    }

    private void hang(Item item) {
        if (byKey.get(item.key()) != item) {
            return;
        }
        if (item.above() != null && !byKey.containsKey(item.above())) {
            problems.add("« " + item.place() + " » : « " + item.above() + " », au-dessus de lui, n’existe pas");
            placed.add(item.key());
            return;
        }
        below.computeIfAbsent(item.above(), any -> new ArrayList<>()).add(item);
    }

    private List<ReferenceNode> children(String above, int depth) {
        if (depth > DEEPEST) {
            problems.add("l’arbre a plus de " + DEEPEST + " niveaux");
            return List.of();
        }
        List<ReferenceNode> nodes = new ArrayList<>();
        for (Item item : below.getOrDefault(above, List.of())) {
            placed.add(item.key());
            ReferenceNode node = item.node();
            nodes.add(new ReferenceNode(
                    node.id(),
                    node.kind(),
                    node.code(),
                    node.title(),
                    node.text(),
                    node.weight(),
                    node.blocking(),
                    node.assessable(),
                    node.details(),
                    children(item.key(), depth + 1)));
        }
        return nodes;
    }

    /** What hangs below something missing is not told: what is missing is. */
    private void lost() {
        byKey.values().stream()
                .filter(item -> !placed.contains(item.key()))
                .filter(this::inACycle)
                .findFirst()
                .ifPresent(item -> problems.add("« " + item.place() + " » : « " + item.key()
                        + " » est au-dessus de lui-même : l’arbre a un cycle"));
    }

    private boolean inACycle(Item item) {
        Set<String> seen = new HashSet<>();
        for (Item at = item; at != null && at.above() != null; at = byKey.get(at.above())) {
            if (!seen.add(at.key())) {
                return true;
            }
        }
        return false;
    }
}
