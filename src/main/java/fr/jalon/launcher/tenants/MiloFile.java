package fr.jalon.launcher.tenants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public list of missions locales in i-Milo, a JSON array: {@code id}, {@code nom_officiel}, {@code nom_usuel},
 * {@code nom_region}, {@code code_region}, {@code code_departement}, {@code timezone}. A file that is no such array is
 * refused whole; a record that is wrong is refused alone, with its reason.
 */
public final class MiloFile {

    private static final String REGION_PREFIX = "Structure régionale ";

    private final List<Structure> structures = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<StructureCode, Integer> entryOfCode = new HashMap<>();

    private MiloFile() {}

    /** Reads the file. */
    public static MiloFile read(Path file) {
        MiloFile read = new MiloFile();
        JsonNode root = tree(file);
        if (root == null || !root.isArray()) {
            throw new Failure("Le fichier " + file + " est refusé : on y attend une liste JSON de structures.");
        }
        for (int i = 0; i < root.size(); i++) {
            read.readRecord(i + 1, root.get(i));
        }
        return read;
    }

    private static JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("Le fichier " + file + " n'existe pas.");
        }
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new Failure(
                    "Le fichier " + file + " n'est pas du JSON lisible, ligne "
                            + e.getLocation().getLineNr() + ", colonne "
                            + e.getLocation().getColumnNr() + ".",
                    e);
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être lu : " + Reason.of(e) + ".", e);
        }
    }

    private void readRecord(int entry, JsonNode node) {
        String id = node.path("id").asText("");
        try {
            Structure structure = structure(node, id);
            Optional<String> problem = StructureRules.problem(structure);
            if (problem.isPresent()) {
                throw new IllegalArgumentException(problem.get());
            }
            Integer first = entryOfCode.putIfAbsent(structure.code(), entry);
            if (first != null) {
                throw new IllegalArgumentException("ce code est déjà celui de l'entrée " + first);
            }
            structures.add(structure);
        } catch (IllegalArgumentException e) {
            refusals.add(new Refusal(entry, id, e.getMessage().replaceFirst("\\.$", "")));
        }
    }

    private static Structure structure(JsonNode node, String id) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("ce n'est pas un objet JSON");
        }
        StructureCode code = new StructureCode(id);
        if (!code.isMission()) {
            throw new IllegalArgumentException("« " + id + " » n'est pas le code d'une mission locale");
        }
        String official = text(node, "nom_officiel");
        String usual = text(node, "nom_usuel");
        String region = text(node, "nom_region");
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, usual == null ? official : usual);
        values.put(Field.MILO_NAME, official);
        values.put(Field.REGION_CODE, text(node, "code_region"));
        values.put(
                Field.REGION_NAME,
                region != null && region.startsWith(REGION_PREFIX) ? region.substring(REGION_PREFIX.length()) : region);
        values.put(Field.DEPARTMENT, text(node, "code_departement"));
        values.put(Field.TIME_ZONE, text(node, "timezone"));
        return new Structure(code, StructureKind.MISSION, values);
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("« " + name + " » doit être un texte (lu : " + value + ")");
        }
        return value.textValue();
    }

    /**
     * What the file says, for a network that has those structures already: their names there come from the directories
     * of the regions, which are better kept, so that the file does not change them.
     */
    public List<Structure> structures(Set<StructureCode> known) {
        return structures.stream()
                .map(structure -> known.contains(structure.code()) ? structure.without(Field.NAME) : structure)
                .toList();
    }

    /** The records that were not taken. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** A record that was not taken: its place in the file, its code as written, and why. */
    public record Refusal(int entry, String id, String reason) {}
}
