package fr.jalon.labelling.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reference must be to be kept, whatever it came from. Problems are told in French, each with its place. */
public final class ReferenceCheck {
    /** The longest code of a node: findings of audits name it. */
    public static final int LONGEST_CODE = 40;

    /** The longest code of a reference. */
    public static final int LONGEST_NAME = 120;

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_VERSION = 40;
    static final int HEAVIEST = 1000;
    private static final int MOST_NODES = 20_000;
    private static final int DEEPEST = 30;

    private final ReferenceHead head;
    private final Function<ReferenceNode, String> places;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> groups;
    private int criteria;

    private ReferenceCheck(ReferenceHead head, Function<ReferenceNode, String> places) {
        this.head = head;
        this.places = places;
        this.groups = head.groups().stream().map(NodeGroup::code).collect(Collectors.toSet());
    }

    /**
     * Checks a reference.
     *
     * @param places where each node stands in its file
     * @return every problem; none when it may be kept
     */
    public static List<String> problems(
            ReferenceHead head, List<ReferenceNode> axes, Function<ReferenceNode, String> places) {
        ReferenceCheck check = new ReferenceCheck(head, places);
        check.head();
        axes.forEach(axis -> check.node(axis, head.scale(), 1));
        if (check.criteria == 0) {
            check.problems.add("aucun nœud n’est évaluable : il n’y aurait rien à coter");
        }
        return check.problems;
    }

    private void head() {
        required("code", head.code(), LONGEST_NAME);
        required("version", head.version(), LONGEST_VERSION);
        required("title", head.title(), LONGEST_TITLE);
        if (head.illustrative() && head.notice() == null) {
            problems.add("« notice » est absent, alors que le référentiel est illustratif");
        }
        if (head.kinds().isEmpty() || !ReferenceHead.KINDS.containsAll(head.kinds())) {
            problems.add("« kinds » vaut « " + String.join(", ", head.kinds()) + " » ; attendu : une ou plusieurs de "
                    + String.join(", ", ReferenceHead.KINDS));
        }
        if (groups.size() < head.groups().size()) {
            problems.add("« groups » : deux groupes ont le même code");
        }
        scale(head.scale(), "scale");
    }

    private void required(String field, String value, int longest) {
        if (value == null) {
            problems.add("« " + field + " » est absent");
        } else if (value.length() > longest) {
            problems.add("« " + field + " » est trop long : " + longest + " caractères au plus");
        }
    }

    private void scale(List<ScaleStep> scale, String place) {
        int last = -1;
        for (ScaleStep step : scale) {
            if (step.level() <= last) {
                problems.add(
                        "« " + place + " » : niveau " + step.level() + " ; les niveaux vont en montant à partir de 0");
            }
            if (step.label() == null) {
                problems.add("« " + place + " » : le niveau " + step.level() + " n’a pas de libellé");
            }
            last = step.level();
        }
        if (scale.size() < 2) {
            problems.add("« " + place + " » : une échelle a au moins deux niveaux");
        }
    }

    private void node(ReferenceNode node, List<ScaleStep> above, int depth) {
        String place = places.apply(node);
        if (depth > DEEPEST || codes.size() >= MOST_NODES) {
            problems.add("« " + place + " » : " + DEEPEST + " niveaux et " + MOST_NODES + " nœuds au plus");
            return;
        }
        named(node, place);
        counted(node, place);
        List<ScaleStep> own = node.details().scale();
        if (!own.isEmpty()) {
            scale(own, place + ".scale");
        }
        helps(node.details(), own.isEmpty() ? above : own, place);
        node.children().forEach(child -> node(child, own.isEmpty() ? above : own, depth + 1));
    }

    private void named(ReferenceNode node, String place) {
        if (node.code() == null || node.code().length() > LONGEST_CODE) {
            problems.add("« " + place + " » : "
                    + (node.code() == null
                            ? "« code » est absent"
                            : "le code dépasse " + LONGEST_CODE + " caractères"));
        } else if (!codes.add(node.code())) {
            problems.add("« " + place + " » : le code « " + node.code() + " » est déjà pris");
        }
        if (node.title() == null && node.text() == null) {
            problems.add("« " + place + " » : il faut un titre (« title ») ou un texte (« text »)");
        }
        longest(place, "title", node.title(), LONGEST_TITLE);
        longest(place, "text", node.text(), LONGEST_TEXT);
        longest(place, "method", node.details().method(), LONGEST_TEXT);
        longest(place, "kind", node.kind(), LONGEST_CODE);
    }

    private void longest(String place, String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            problems.add("« " + place + " » : « " + field + " » est trop long, " + longest + " caractères au plus");
        }
    }

    private void counted(ReferenceNode node, String place) {
        if (node.assessable()) {
            criteria++;
            if (node.weight() < 1 || node.weight() > HEAVIEST) {
                problems.add("« " + place + " » : « weight » doit être un nombre entier de 1 à " + HEAVIEST);
            }
        } else if (node.blocking()) {
            problems.add("« " + place + " » : seul un nœud évaluable peut être bloquant");
        }
    }

    private void helps(NodeDetails details, List<ScaleStep> scale, String place) {
        try {
            ApplicabilityRule.parse(details.applies());
        } catch (MalformedRule malformed) {
            problems.add("« " + place + " » : « applies » : " + malformed.getMessage());
        }
        details.groups().stream()
                .filter(group -> !groups.contains(group))
                .forEach(group -> problems.add("« " + place + " » : le groupe « " + group + " » n’est pas défini"));
        for (ScaleStep level : details.levels()) {
            if (scale.stream().noneMatch(step -> step.level() == level.level())) {
                problems.add("« " + place + ".levels » : niveau " + level.level() + " ; il n’est pas dans l’échelle");
            } else if (level.meaning() == null) {
                problems.add(
                        "« " + place + ".levels » : le niveau " + level.level() + " ne dit pas ce qu’il veut dire");
            }
        }
    }
}
