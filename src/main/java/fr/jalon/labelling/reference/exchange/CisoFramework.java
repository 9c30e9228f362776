package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.labelling.reference.MalformedReference;
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

/** One framework of a library of CISO Assistant. */
final class CisoFramework {
    private static final Set<String> UNDERSTOOD = Set.of(
            "name",
            "description",
            "implementation_groups_definition",
            "requirement_nodes",
            "min_score",
            "max_score",
            "scores_definition");
    private static final Set<String> GROUP = Set.of("ref_id", "name", "description");
    private static final List<ScaleStep> USUAL = List.of(
            new ScaleStep(0, "Non conforme", "L’exigence n’est pas tenue."),
            new ScaleStep(1, "Partiellement conforme", "L’exigence est tenue en partie."),
            new ScaleStep(2, "Conforme", "L’exigence est tenue et prouvée."));
    private static final int LONGEST_RANGE = 20;

    private final JsonNode library;
    private final Taking taking;
    private final Remarks remarks = new Remarks();
    private final List<String> problems = new ArrayList<>();

    CisoFramework(JsonNode library, Taking taking) {
        this.library = library;
        this.taking = taking;
    }

    ReadReference read(JsonNode framework, Map<String, Object> beside) throws MalformedReference {
        List<NodeGroup> groups = groups(framework);
        CisoNodes nodes = new CisoNodes(groups, remarks, taking, problems);
        List<ReferenceNode> axes = nodes.tree(framework.path("requirement_nodes"));
        ReferenceHead head = head(framework, beside, nodes.groups());
        Map<Long, String> places = new HashMap<>(nodes.places());
        problems.addAll(ReferenceCheck.problems(head, axes, node -> places.getOrDefault(node.id(), node.code())));
        if (!problems.isEmpty()) {
            throw new MalformedReference(problems);
        }
        remarks.add("la bibliothèque ne dit pas pour quelles structures : " + String.join(", ", taking.kinds()));
        QualityReference whole = new QualityReference(taking.ids().getAsLong(), head, axes);
        return new ReadReference(BlockingGroups.apply(whole, taking, remarks), FileFormat.CISO, remarks.all());
    }

    private ReferenceHead head(JsonNode framework, Map<String, Object> beside, List<NodeGroup> groups) {
        String title =
                Plain.line(framework.path("name").asText(library.path("name").asText(null)));
        return new ReferenceHead(
                code(framework),
                Plain.line(library.path("version").asText(null)),
                title,
                Plain.text(CisoNodes.said(framework, "description")),
                taking.kinds(),
                false,
                null,
                Plain.line(library.path("locale").asText("fr")),
                Plain.text(CisoNodes.said(library, "copyright")),
                scale(framework),
                groups,
                kept(framework, beside));
    }

    /** The last part of its urn: it is stable and can be typed. */
    private String code(JsonNode framework) {
        String urn = Plain.line(framework.path("urn").asText(library.path("urn").asText(null)));
        if (urn == null) {
            return Plain.line(
                    framework.path("ref_id").asText(library.path("ref_id").asText(null)));
        }
        String last = urn.substring(urn.lastIndexOf(':') + 1);
        return last.length() <= ReferenceCheck.LONGEST_NAME ? last : last.substring(0, ReferenceCheck.LONGEST_NAME);
    }

    private Map<String, Object> kept(JsonNode framework, Map<String, Object> beside) {
        Map<String, Object> kept = new LinkedHashMap<>();
        framework.fields().forEachRemaining(one -> {
            if (!UNDERSTOOD.contains(one.getKey())) {
                kept.put(one.getKey(), YamlReference.plain(one.getValue()));
                if (!one.getKey().equals("urn") && !one.getKey().equals("ref_id")) {
                    remarks.kept(one.getKey(), "référentiel");
                }
            }
        });
        List<Object> groups = new ArrayList<>();
        for (JsonNode group : framework.path("implementation_groups_definition")) {
            group.fieldNames().forEachRemaining(field -> {
                if (!GROUP.contains(field)) {
                    remarks.kept(field, "groupe");
                    groups.add(YamlReference.plain(group));
                }
            });
        }
        if (!groups.isEmpty()) {
            kept.put("groups", groups);
        }
        if (!beside.isEmpty()) {
            kept.put("library", beside);
            beside.keySet().forEach(field -> remarks.kept(field, "bibliothèque"));
        }
        return kept;
    }

    private List<NodeGroup> groups(JsonNode framework) {
        List<NodeGroup> groups = new ArrayList<>();
        for (JsonNode one : framework.path("implementation_groups_definition")) {
            String code = Plain.line(one.path("ref_id").asText(null));
            if (code == null) {
                problems.add("« implementation_groups_definition[" + groups.size() + "] » : « ref_id » est absent");
            } else {
                groups.add(new NodeGroup(
                        code, Plain.line(CisoNodes.said(one, "name")), Plain.text(CisoNodes.said(one, "description"))));
            }
        }
        return groups;
    }

    private List<ScaleStep> scale(JsonNode framework) {
        List<ScaleStep> defined = CisoNodes.scores(framework.path("scores_definition"));
        if (!defined.isEmpty()) {
            return defined;
        }
        int from = framework.path("min_score").asInt(-1);
        int to = framework.path("max_score").asInt(-1);
        if (from >= 0 && to > from && to - from <= LONGEST_RANGE) {
            remarks.add("l’échelle va de " + from + " à " + to + " sans libellé : les niveaux portent leur nombre");
            List<ScaleStep> range = new ArrayList<>();
            for (int level = from; level <= to; level++) {
                range.add(new ScaleStep(level, String.valueOf(level), null));
            }
            return range;
        }
        remarks.add("le fichier ne définit pas d’échelle : non conforme, partiellement conforme, conforme");
        return USUAL;
    }
}
