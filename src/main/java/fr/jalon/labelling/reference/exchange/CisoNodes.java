package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.ReferenceCheck;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nodes of a framework of CISO Assistant. */
final class CisoNodes {
    private static final Set<String> UNDERSTOOD = Set.of(
            "urn",
            "ref_id",
            "name",
            "description",
            "assessable",
            "depth",
            "parent_urn",
            "implementation_groups",
            "annotation",
            "typical_evidence",
            "weight",
            "scores_definition",
            "order_id");

    private final List<NodeGroup> groups;
    private final Remarks remarks;
    private final Taking taking;
    private final List<String> problems;
    private final NodeCodes codes = new NodeCodes();
    private final Map<Long, String> places = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    CisoNodes(List<NodeGroup> groups, Remarks remarks, Taking taking, List<String> problems) {
        this.groups = new ArrayList<>(groups);
        this.remarks = remarks;
        this.taking = taking;
        this.problems = problems;
    }

    /** Where each node stands in the file. */
    Map<Long, String> places() {
        return places;
    }

    /** The groups that are defined, and those that nodes name beside. */
    List<NodeGroup> groups() {
        return groups;
    }

    List<ReferenceNode> tree(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        Map<String, String> byUrn = codes.of(nodes);
        findLevels(nodes);
        List<FlatTree.Item> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            String place = "requirement_nodes[" + items.size() + "]";
            String urn = said(node, "urn");
            if (urn == null) {
                problems.add("« " + place + " » : « urn » est absent");
                urn = place;
            }
            items.add(new FlatTree.Item(place, urn, said(node, "parent_urn"), node(node, byUrn.get(urn), place)));
        }
        if (codes.derived() > 0) {
            remarks.add(codes.derived() + " nœuds sans numéro propre : leur code vient de leur urn");
        }
        return FlatTree.of(items, problems);
    }

    /** A name that all nodes below one share, each with a text of its own, is the name of their level ("Objectif"). */
    private void findLevels(List<JsonNode> nodes) {
        Map<String, List<JsonNode>> siblings = nodes.stream()
                .filter(node -> said(node, "parent_urn") != null)
                .collect(Collectors.groupingBy(node -> said(node, "parent_urn")));
        siblings.values().stream()
                .filter(some -> some.size() > 1 && some.stream().allMatch(node -> sharesName(node, some.get(0))))
                .forEach(some -> levels.add(Plain.line(said(some.get(0), "name"))));
    }

    private static boolean sharesName(JsonNode node, JsonNode first) {
        String name = Plain.line(said(node, "name"));
        return name != null
                && name.length() <= ReferenceCheck.LONGEST_CODE
                && name.equals(Plain.line(said(first, "name")))
                && Plain.text(said(node, "description")) != null;
    }

    private ReferenceNode node(JsonNode node, String code, String place) {
        boolean assessable = node.path("assessable").asBoolean(false);
        long id = taking.ids().getAsLong();
        places.put(id, code == null ? place : place + " (" + code + ")");
        String title = Plain.line(said(node, "name"));
        String text = Plain.text(said(node, "description"));
        String kind = null;
        if (text != null && levels.contains(title)) {
            kind = title;
            title = null;
            remarks.add("« " + kind
                    + " », le nom de tous ceux qui sont côte à côte, est compris comme celui de leur niveau");
        }
        if (title == null && text == null) {
            title = code;
            remarks.add("nœud sans nom ni texte : son code lui sert de titre");
        }
        int weight = node.path("weight").asInt(1);
        return new ReferenceNode(
                id, kind, code, title, text, assessable ? weight : 0, false, assessable, details(node), List.of());
    }

    private NodeDetails details(JsonNode node) {
        Map<String, Object> kept = new LinkedHashMap<>();
        keep(node, "urn", kept);
        if (node.hasNonNull("ref_id")) {
            keep(node, "ref_id", kept);
        }
        node.fields().forEachRemaining(one -> {
            if (!UNDERSTOOD.contains(one.getKey()) && !one.getValue().isNull()) {
                keep(node, one.getKey(), kept);
                if (!one.getKey().equals("questions")) {
                    remarks.kept(one.getKey(), "nœud");
                }
            }
        });
        return new NodeDetails(
                null,
                Plain.lines(said(node, "typical_evidence")),
                questions(node.path("questions")),
                List.of(),
                List.of(),
                Plain.text(said(node, "annotation")),
                groups(node.path("implementation_groups")),
                scores(node.path("scores_definition")),
                kept);
    }

    private static void keep(JsonNode node, String field, Map<String, Object> kept) {
        kept.put(field, YamlReference.plain(node.path(field)));
    }

    private List<String> groups(JsonNode list) {
        List<String> codes = new ArrayList<>();
        for (JsonNode one : list) {
            String written = Plain.line(one.asText(null));
            if (written == null) {
                continue;
            }
            String code = GroupCodes.find(groups, written).orElseGet(() -> define(written));
            if (!code.equals(written)) {
                remarks.add("le groupe « " + written + " » est compris comme « " + code + " »");
            }
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private String define(String code) {
        groups.add(new NodeGroup(code, null, null));
        remarks.add("le groupe « " + code + " » n’est pas défini dans le fichier : il est ajouté");
        return code;
    }

    /** Their texts; their choices and conditions are kept as they are. */
    private List<String> questions(JsonNode questions) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : questions) {
            String text = Plain.line(said(one, "text"));
            if (text != null) {
                texts.add(text);
            }
            if (one.has("choices") || one.has("type")) {
                remarks.add(
                        "question à réponses définies : son texte est repris, ses réponses sont gardées sans effet");
            }
        }
        return texts;
    }

    /** A scale of scores, from the lowest; scores below nought are none. */
    static List<ScaleStep> scores(JsonNode definition) {
        List<ScaleStep> steps = new ArrayList<>();
        for (JsonNode one : definition) {
            if (one.path("score").isInt()) {
                String label = Plain.line(said(one, "name"));
                int score = one.path("score").asInt();
                steps.add(new ScaleStep(
                        score, label == null ? String.valueOf(score) : label, Plain.text(said(one, "description"))));
            }
        }
        steps.sort(java.util.Comparator.comparingInt(ScaleStep::level));
        return steps;
    }

    /** The text of a field, or null. */
    static String said(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isContainerNode() ? null : value.asText(null);
    }
}
