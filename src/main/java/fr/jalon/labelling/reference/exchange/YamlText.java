package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a reference as our YAML, leaving out what is as it would be without being said. */
final class YamlText {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build());

    private YamlText() {}

    static String of(QualityReference reference) {
        ReferenceHead head = reference.head();
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "code", head.code());
        put(said, "version", head.version());
        put(said, "title", head.title());
        put(said, "description", head.description());
        put(said, "kinds", head.kinds());
        if (head.illustrative()) {
            said.put("illustrative", true);
        }
        put(said, "notice", head.notice());
        put(said, "locale", head.locale());
        put(said, "copyright", head.copyright());
        put(said, "scale", steps(head.scale()));
        put(said, "groups", head.groups().stream().map(YamlText::group).toList());
        put(said, "kept", head.kept());
        said.put("nodes", reference.axes().stream().map(YamlText::node).toList());
        try {
            return YAML.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> node(ReferenceNode node) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "code", node.code());
        put(said, "kind", node.kind());
        put(said, "title", node.title());
        put(said, "text", node.text());
        if (node.assessable()) {
            said.put("assessable", true);
            said.put("weight", node.weight());
        }
        if (node.blocking()) {
            said.put("blocking", true);
        }
        NodeDetails details = node.details();
        if (!details.always()) {
            said.put("applies", details.applies());
        }
        put(said, "groups", details.groups());
        put(said, "expectedEvidence", details.expectedEvidence());
        put(said, "questions", details.questions());
        put(said, "indicators", details.indicators());
        put(said, "method", details.method());
        put(said, "scale", steps(details.scale()));
        put(said, "levels", steps(details.levels()));
        put(said, "kept", details.kept());
        put(said, "children", node.children().stream().map(YamlText::node).toList());
        return said;
    }

    private static List<Map<String, Object>> steps(List<ScaleStep> steps) {
        return steps.stream()
                .map(step -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("level", step.level());
                    put(said, "label", step.label());
                    put(said, "meaning", step.meaning());
                    return said;
                })
                .toList();
    }

    private static Map<String, Object> group(NodeGroup group) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "code", group.code());
        put(said, "title", group.title());
        put(said, "description", group.description());
        return said;
    }

    private static void put(Map<String, Object> said, String name, Object value) {
        boolean empty = value == null
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            said.put(name, value);
        }
    }
}
