package fr.jalon.labelling.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The JSON columns of a published reference. */
public final class ReferenceJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ScaleStep>> SCALE = new TypeReference<>() {};

    private ReferenceJson() {}

    /** A scale or the details of a node, as kept in the database. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static NodeDetails details(String json) {
        try {
            return JSON.readValue(json, NodeDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Damaged details of a reference node", e);
        }
    }

    static List<ScaleStep> scale(String json) {
        try {
            return JSON.readValue(json, SCALE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Damaged scale of a reference", e);
        }
    }
}
