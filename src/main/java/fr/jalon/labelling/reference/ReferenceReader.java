package fr.jalon.labelling.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.jalon.shared.files.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Reads a reference file (YAML), and refuses it with every problem named unless it is whole. */
public final class ReferenceReader {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final LongSupplier ids;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private List<ScaleStep> scale = List.of();

    private ReferenceReader(LongSupplier ids) {
        this.ids = ids;
    }

    /**
     * Reads a file whole.
     *
     * @param ids gives each node its identifier
     * @throws MalformedReference when the file is not YAML, lacks something, or contradicts itself
     */
    public static QualityReference read(InputStream file, LongSupplier ids) throws IOException, MalformedReference {
        JsonNode root;
        try {
            root = YAML.readTree(file);
        } catch (JsonProcessingException e) {
            throw new MalformedReference(List.of("ligne " + e.getLocation().getLineNr() + ", colonne "
                    + e.getLocation().getColumnNr() + " : ce n’est pas du YAML valide"));
        }
        return new ReferenceReader(ids).reference(root);
    }

    private QualityReference reference(JsonNode root) throws IOException, MalformedReference {
        if (!root.isObject()) {
            throw new MalformedReference(List.of("il est vide ou n’est pas un référentiel"));
        }
        String kind = text(root, "kind", "le référentiel");
        if (!kind.isEmpty() && !Set.of("MISSION", "ASSOCIATION").contains(kind)) {
            problems.add("« kind » vaut « " + kind + " » ; MISSION ou ASSOCIATION attendu");
        }
        boolean illustrative = root.path("illustrative").asBoolean(false);
        String notice = illustrative ? text(root, "notice", "un référentiel illustratif") : optional(root, "notice");
        scale = steps(root.path("scale"), "scale", true);
        if (scale.size() < 2) {
            problems.add("« scale » : une échelle a au moins deux niveaux");
        }
        QualityReference reference = new QualityReference(
                ids.getAsLong(),
                text(root, "code", "le référentiel"),
                text(root, "version", "le référentiel"),
                text(root, "title", "le référentiel"),
                kind,
                illustrative,
                notice,
                scale,
                nodes(root.path("nodes"), NodeKind.AXIS, "nodes"),
                hash(root));
        if (!problems.isEmpty()) {
            throw new MalformedReference(problems);
        }
        return reference;
    }

    /** Over the content with its keys sorted, so that comments and layout of the file do not count. */
    private static ContentHash hash(JsonNode root) throws IOException {
        return ContentHash.of(CANONICAL.writeValueAsString(CANONICAL.treeToValue(root, TreeMap.class)));
    }

    private List<ReferenceNode> nodes(JsonNode list, NodeKind kind, String place) {
        if (!list.isArray() || list.isEmpty()) {
            problems.add("« " + place + " » : au moins un élément de type " + kind + " attendu");
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> node(list.get(i), kind, place + "[" + i + "]"))
                .toList();
    }

    private ReferenceNode node(JsonNode node, NodeKind kind, String place) {
        String code = text(node, "code", place);
        String where = place + " (" + code + ")";
        if (!code.isEmpty() && !codes.add(code)) {
            problems.add("« " + where + " » : le code est déjà pris");
        }
        if (!kind.name().equals(node.path("kind").asText())) {
            problems.add("« " + where + " » : « kind » vaut « "
                    + node.path("kind").asText() + " » ; " + kind + " attendu à cet endroit");
        }
        boolean criterion = kind == NodeKind.CRITERION;
        int weight = criterion ? node.path("weight").asInt(0) : 0;
        if (criterion && weight < 1) {
            problems.add("« " + where + " » : « weight » doit être un nombre entier à partir de 1");
        }
        boolean leaf = kind == NodeKind.REQUIREMENT;
        return new ReferenceNode(
                ids.getAsLong(),
                kind,
                code,
                leaf ? optional(node, "title") : text(node, "title", where),
                leaf ? text(node, "text", where) : optional(node, "text"),
                weight,
                node.path("blocking").asBoolean(false),
                criterion ? details(node, where) : NodeDetails.NONE,
                leaf ? List.of() : nodes(node.path("children"), kind.below(), place + ".children"));
    }

    private NodeDetails details(JsonNode node, String where) {
        return new NodeDetails(
                node.path("applies").asText("always"),
                strings(node.path("expectedEvidence")),
                strings(node.path("questions")),
                strings(node.path("indicators")),
                steps(node.path("levels"), where + ".levels", false));
    }

    private List<ScaleStep> steps(JsonNode list, String place, boolean common) {
        List<ScaleStep> steps = new ArrayList<>();
        for (JsonNode step : list) {
            int level = step.path("level").asInt(-1);
            if (common ? level != steps.size() : scale.stream().noneMatch(known -> known.level() == level)) {
                problems.add("« " + place + " » : niveau "
                        + step.path("level").asText("absent")
                        + (common ? " ; les niveaux se suivent à partir de 0" : " ; il n’est pas dans l’échelle"));
            }
            String label = common ? text(step, "label", place) : null;
            steps.add(new ScaleStep(level, label, text(step, "meaning", place)));
        }
        return steps;
    }

    private static List<String> strings(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private String text(JsonNode node, String field, String place) {
        String value = optional(node, field);
        if (value == null) {
            problems.add("« " + place + " » : « " + field + " » est absent");
            return "";
        }
        return value;
    }

    private static String optional(JsonNode node, String field) {
        String value = node.path(field).asText("").strip();
        return value.isEmpty() ? null : value;
    }
}
