package fr.jalon.casework.exchange.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.casework.exchange.source.CorrectedFile;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column holds which field.
 *
 * @param columns each column of the file, in its order, and its field; null where it is left out
 */
public record Mapping(Map<String, Field> columns) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keeps the order of the columns. */
    public Mapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** What the format says itself, or for a table what its headings seem to say. */
    public static Mapping guess(Format format, List<String> columns) {
        Map<String, Field> guessed = new LinkedHashMap<>();
        if (!format.isTable()) {
            Arrays.stream(Field.values()).forEach(field -> guessed.put(field.path(), field));
            return new Mapping(guessed);
        }
        Set<Field> taken = EnumSet.noneOf(Field.class);
        columns.forEach(column ->
                guessed.put(column, Field.named(column).filter(taken::add).orElse(null)));
        guessed.remove(CorrectedFile.ERROR);
        return new Mapping(guessed);
    }

    /** Refuses where a field that is needed has no column, or one has two. */
    public Mapping complete() {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        columns.forEach((column, field) -> {
            if (field != null && !taken.add(field)) {
                throw Refused.field("mapping", "import.mapping.twice", column);
            }
        });
        if (!taken.containsAll(
                Arrays.stream(Field.values()).filter(Field::isNeeded).toList())) {
            throw Refused.field("mapping", "import.mapping.needed");
        }
        return this;
    }

    /** The same for all tables that have these columns, in whatever order. */
    public static String print(List<String> columns) {
        return ContentHash.of(String.join(
                        "\n",
                        columns.stream()
                                .filter(name -> !name.equals(CorrectedFile.ERROR))
                                .sorted()
                                .toList()))
                .hex();
    }

    /** As it is kept. */
    public String json() {
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #json()} wrote. */
    public static Mapping read(String json) {
        try {
            return new Mapping(JSON.readValue(json, new TypeReference<LinkedHashMap<String, Field>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
