package fr.jalon.casework.exchange.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a file, or one dossier.
 *
 * @param line its row in the table as Excel counts them, or the rank of the dossier
 * @param cells what is in each column; of a dossier, each value by its path ({@code adresse.codePostal},
 *     {@code situations[0].etat}); never empty ones
 * @param content the same as JSON, to be written again
 */
public record SourceRow(long line, Map<String, String> cells, ObjectNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a table. */
    public static SourceRow ofCells(long line, Map<String, String> cells) {
        ObjectNode content = JSON.createObjectNode();
        cells.forEach(content::put);
        return new SourceRow(line, cells, content);
    }

    /** Of a dossier. */
    public static SourceRow ofDossier(long line, ObjectNode dossier) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten(cells, "", dossier);
        return new SourceRow(line, cells, dossier);
    }

    /** What {@link #content()} wrote. */
    public static SourceRow read(Format format, long line, String content) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(content);
            if (!format.isTable()) {
                return ofDossier(line, node);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            node.fields()
                    .forEachRemaining(
                            cell -> cells.put(cell.getKey(), cell.getValue().asText()));
            return new SourceRow(line, cells, node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row that was kept is not JSON any more", e);
        }
    }

    private static void flatten(Map<String, String> cells, String path, JsonNode node) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> flatten(
                            cells, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(cells, path + "[" + i + "]", node.get(i));
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            cells.put(path, node.asText().strip());
        }
    }
}
