package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.labelling.reference.MalformedReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a library of CISO Assistant: each of its frameworks is a reference. */
final class CisoLibrary {
    private static final Set<String> UNDERSTOOD =
            Set.of("urn", "locale", "ref_id", "name", "description", "copyright", "version", "objects");
    private static final Set<String> FRAMEWORKS = Set.of("framework", "frameworks");

    private CisoLibrary() {}

    static boolean looksLike(JsonNode root) {
        return root.path("objects").isObject();
    }

    static List<ReadReference> read(JsonNode root, Taking taking) throws MalformedReference {
        List<JsonNode> frameworks = frameworks(root.path("objects"));
        if (frameworks.isEmpty()) {
            List<String> others = new ArrayList<>();
            root.path("objects").fieldNames().forEachRemaining(others::add);
            throw new MalformedReference(List.of("cette bibliothèque ne contient aucun référentiel (« framework »)"
                    + (others.isEmpty() ? "" : " ; elle contient : " + String.join(", ", others))));
        }
        Map<String, Object> beside = beside(root);
        List<ReadReference> read = new ArrayList<>();
        for (JsonNode framework : frameworks) {
            read.add(new CisoFramework(root, taking).read(framework, beside));
        }
        return read;
    }

    private static List<JsonNode> frameworks(JsonNode objects) {
        List<JsonNode> frameworks = new ArrayList<>();
        for (String field : FRAMEWORKS) {
            JsonNode found = objects.path(field);
            if (found.isObject()) {
                frameworks.add(found);
            } else {
                found.forEach(frameworks::add);
            }
        }
        return frameworks;
    }

    /** What the library says beside its frameworks. */
    private static Map<String, Object> beside(JsonNode root) {
        Map<String, Object> beside = new LinkedHashMap<>();
        root.fields().forEachRemaining(one -> {
            if (!UNDERSTOOD.contains(one.getKey())) {
                beside.put(one.getKey(), YamlReference.plain(one.getValue()));
            }
        });
        Map<String, Object> objects = new LinkedHashMap<>();
        root.path("objects").fields().forEachRemaining(one -> {
            if (!FRAMEWORKS.contains(one.getKey())) {
                objects.put(one.getKey(), YamlReference.plain(one.getValue()));
            }
        });
        if (!objects.isEmpty()) {
            beside.put("objects", objects);
        }
        return beside;
    }
}
