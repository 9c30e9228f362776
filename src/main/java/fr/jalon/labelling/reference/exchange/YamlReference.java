package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceCheck;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads our own YAML (docs/reference.schema.json), and refuses it with every problem named unless it is whole. */
final class YamlReference {
    static final Set<String> HEAD = Set.of(
            "code",
            "version",
            "title",
            "description",
            "kinds",
            "illustrative",
            "notice",
            "locale",
            "copyright",
            "scale",
            "groups",
            "kept",
            "nodes");
    static final Set<String> NODE = Set.of(
            "code",
            "kind",
            "title",
            "text",
            "assessable",
            "weight",
            "blocking",
            "applies",
            "expectedEvidence",
            "questions",
            "indicators",
            "levels",
            "method",
            "groups",
            "scale",
            "kept",
            "children");
    private static final int DEEPEST = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Taking taking;
    private final Remarks remarks = new Remarks();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, String> places = new HashMap<>();

    private YamlReference(Taking taking) {
        this.taking = taking;
    }

    static ReadReference read(JsonNode root, Taking taking) throws MalformedReference {
        return new YamlReference(taking).reference(root);
    }

    private ReadReference reference(JsonNode root) throws MalformedReference {
        if (!root.isObject()) {
            throw new MalformedReference(List.of("il est vide, ou ce n’est pas un référentiel"));
        }
        ReferenceHead head = new ReferenceHead(
                line(root, "code"),
                line(root, "version"),
                line(root, "title"),
                text(root, "description"),
                kinds(root),
                flag(root, "illustrative", "l’en-tête"),
                text(root, "notice"),
                root.hasNonNull("locale") ? line(root, "locale") : "fr",
                text(root, "copyright"),
                steps(root.path("scale"), "scale"),
                groups(root.path("groups")),
                kept(root, HEAD, "l’en-tête"));
        List<ReferenceNode> axes = nodes(root.path("nodes"), "nodes", 0);
        problems.addAll(ReferenceCheck.problems(head, axes, node -> places.getOrDefault(node.id(), node.code())));
        if (!problems.isEmpty()) {
            throw new MalformedReference(problems);
        }
        QualityReference whole = new QualityReference(taking.ids().getAsLong(), head, axes);
        return new ReadReference(BlockingGroups.apply(whole, taking, remarks), FileFormat.YAML, remarks.all());
    }

    private List<String> kinds(JsonNode root) {
        return root.has("kinds") ? strings(root, "kinds", "l’en-tête") : taking.kinds();
    }

    private List<NodeGroup> groups(JsonNode list) {
        List<NodeGroup> groups = new ArrayList<>();
        for (JsonNode one : list) {
            if (line(one, "code") == null) {
                problems.add("« groups[" + groups.size() + "] » : « code » est absent");
            }
            groups.add(new NodeGroup(line(one, "code"), line(one, "title"), text(one, "description")));
        }
        return groups;
    }

    private List<ReferenceNode> nodes(JsonNode list, String place, int depth) {
        if (depth > DEEPEST) {
            problems.add("l’arbre a plus de " + DEEPEST + " niveaux");
            return List.of();
        }
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add("« " + place + " » : une liste est attendue");
        }
        List<ReferenceNode> nodes = new ArrayList<>();
        for (JsonNode one : list) {
            nodes.add(node(one, place + "[" + nodes.size() + "]", depth));
        }
        return nodes;
    }

    private ReferenceNode node(JsonNode node, String place, int depth) {
        String code = line(node, "code");
        String where = code == null ? place : place + " (" + code + ")";
        boolean assessable = flag(node, "assessable", where);
        long id = taking.ids().getAsLong();
        places.put(id, where);
        return new ReferenceNode(
                id,
                line(node, "kind"),
                code,
                line(node, "title"),
                text(node, "text"),
                weight(node, assessable, where),
                flag(node, "blocking", where),
                assessable,
                details(node, where),
                nodes(node.path("children"), place + ".children", depth + 1));
    }

    private int weight(JsonNode node, boolean assessable, String where) {
        JsonNode weight = node.path("weight");
        if (!assessable && weight.isMissingNode()) {
            return 0;
        }
        if (!weight.isMissingNode() && !weight.isInt()) {
            problems.add("« " + where + " » : « weight » doit être un nombre entier à partir de 1");
            return 1;
        }
        return assessable ? weight.asInt(1) : 0;
    }

    private NodeDetails details(JsonNode node, String where) {
        return new NodeDetails(
                line(node, "applies"),
                strings(node, "expectedEvidence", where),
                strings(node, "questions", where),
                strings(node, "indicators", where),
                steps(node.path("levels"), where + ".levels"),
                text(node, "method"),
                strings(node, "groups", where),
                steps(node.path("scale"), where + ".scale"),
                kept(node, NODE, "nœud"));
    }

    private List<ScaleStep> steps(JsonNode list, String place) {
        List<ScaleStep> steps = new ArrayList<>();
        for (JsonNode step : list) {
            if (!step.path("level").isInt()) {
                problems.add("« " + place + " » : « level » doit être un nombre entier");
            } else {
                steps.add(new ScaleStep(step.path("level").asInt(), line(step, "label"), text(step, "meaning")));
            }
        }
        return steps;
    }

    private Map<String, Object> kept(JsonNode node, Set<String> known, String place) {
        Map<String, Object> kept = new LinkedHashMap<>();
        node.path("kept").fields().forEachRemaining(one -> kept.put(one.getKey(), plain(one.getValue())));
        node.fields().forEachRemaining(one -> {
            if (!known.contains(one.getKey())) {
                kept.put(one.getKey(), plain(one.getValue()));
                remarks.kept(one.getKey(), place);
            }
        });
        return kept;
    }

    /** A value as maps, lists and scalars. */
    static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }

    private List<String> strings(JsonNode node, String field, String where) {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            problems.add("« " + where + " » : « " + field + " » attend une liste");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            String said = Plain.line(item.asText(null));
            if (said != null) {
                texts.add(said);
            }
        }
        return texts;
    }

    private boolean flag(JsonNode node, String field, String where) {
        JsonNode flag = node.path(field);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            problems.add("« " + where + " » : « " + field + " » vaut true ou false");
        }
        return flag.asBoolean(false);
    }

    private String text(JsonNode node, String field) {
        return Plain.text(scalar(node, field));
    }

    private String line(JsonNode node, String field) {
        return Plain.line(scalar(node, field));
    }

    private String scalar(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isContainerNode()) {
            problems.add("« " + field + " » : un texte est attendu, pas une liste");
        }
        return value.isNull() ? null : value.asText(null);
    }
}
