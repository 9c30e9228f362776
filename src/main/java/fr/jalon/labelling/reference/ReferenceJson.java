package fr.jalon.labelling.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON columns of a reference, and the one text of all that it says. */
public final class ReferenceJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private ReferenceJson() {}

    /** A value as kept in the database. */
    public static String write(Object value) {
        return write(JSON, value);
    }

    /** All that a reference says, without its identifiers, in one order whatever file it came from. */
    public static String canonical(QualityReference reference) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("head", reference.head());
        whole.put(
                "nodes", reference.axes().stream().map(ReferenceJson::canonical).toList());
        return write(CANONICAL, whole);
    }

    private static Map<String, Object> canonical(ReferenceNode node) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", node.kind());
        said.put("code", node.code());
        said.put("title", node.title());
        said.put("text", node.text());
        said.put("weight", node.weight());
        said.put("blocking", node.blocking());
        said.put("assessable", node.assessable());
        said.put("details", node.details());
        said.put(
                "children",
                node.children().stream().map(ReferenceJson::canonical).toList());
        return said;
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static NodeDetails details(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<ScaleStep> scale(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<NodeGroup> groups(String json) {
        return read(json, new TypeReference<>() {});
    }

    /** What was kept of a file as it was said. */
    public static Map<String, Object> kept(String json) {
        return json == null ? Map.of() : read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Damaged JSON of a reference", e);
        }
    }
}
