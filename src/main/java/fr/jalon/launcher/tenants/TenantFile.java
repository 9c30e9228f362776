package fr.jalon.launcher.tenants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of {@code tenants/}: one region with its association and its missions, or the national union. It is read whole
 * or refused whole, with the entry and the reason.
 */
public final class TenantFile {

    private static final Map<String, Field> FIELDS = Map.of(
            "name", Field.NAME,
            "milo", Field.MILO_NAME,
            "department", Field.DEPARTMENT,
            "town", Field.TOWN,
            "phone", Field.PHONE,
            "mail", Field.MAIL,
            "site", Field.SITE,
            "timeZone", Field.TIME_ZONE);
    private static final Map<String, Field> ADDRESS =
            Map.of("street", Field.STREET, "postalCode", Field.POSTAL_CODE, "town", Field.TOWN);
    private static final Set<String> PARTS = Set.of("region", "association", "missions", "union");

    private final Path file;
    private final Map<String, String> entryOfCode = new HashMap<>();
    private final Map<Field, String> region = new EnumMap<>(Field.class);
    private final List<Structure> structures = new ArrayList<>();

    private TenantFile(Path file) {
        this.file = file;
    }

    /** The structures of that file; refused with a {@link Failure} that names the entry. */
    public static List<Structure> read(Path file) {
        TenantFile reading = new TenantFile(file);
        reading.readRoot(reading.tree());
        return List.copyOf(reading.structures);
    }

    private JsonNode tree() {
        if (!Files.isRegularFile(file)) {
            throw new Failure("Le fichier " + file + " n'existe pas.");
        }
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Failure("Le fichier " + file + " n'est pas du YAML lisible, ligne " + line + ".", e);
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être lu : " + Reason.of(e) + ".", e);
        }
    }

    private void readRoot(JsonNode root) {
        if (!root.isObject()) {
            throw refused("", "on y attend « region » et « missions », ou « union »");
        }
        requireKnown("", root, PARTS);
        if (root.has("region")) {
            JsonNode node = root.get("region");
            requireKnown("region", node, Set.of("code", "name"));
            region.put(Field.REGION_CODE, text("region", node, "code", Field.REGION_CODE));
            region.put(Field.REGION_NAME, text("region", node, "name", Field.REGION_NAME));
        }
        if (root.has("association")) {
            read("association", root.get("association"), StructureKind.ASSOCIATION);
        }
        JsonNode missions = root.path("missions");
        if (!missions.isArray() && !missions.isMissingNode()) {
            throw refused("missions", "on y attend une liste");
        }
        for (int i = 0; i < missions.size(); i++) {
            read("missions, entrée " + (i + 1), missions.get(i), StructureKind.MISSION);
        }
        if (root.has("union")) {
            read("union", root.get("union"), StructureKind.NATIONAL_UNION);
        }
        if (structures.isEmpty()) {
            throw refused("", "il ne contient aucune structure");
        }
    }

    private void read(String entry, JsonNode node, StructureKind kind) {
        if (!node.isObject()) {
            throw refused(entry, "on y attend une structure, avec « code » et « name »");
        }
        List<String> known = new ArrayList<>(FIELDS.keySet());
        known.addAll(List.of("code", "address"));
        requireKnown(entry, node, known);
        Map<Field, String> values = new EnumMap<>(Field.class);
        if (kind != StructureKind.NATIONAL_UNION) {
            values.putAll(region);
        }
        JsonNode address = node.path("address");
        requireKnown(entry + ", address", address, ADDRESS.keySet());
        ADDRESS.forEach((name, field) -> values.put(field, text(entry + ", address", address, name, field)));
        FIELDS.forEach((name, field) -> {
            String value = text(entry, node, name, field);
            if (value != null) {
                values.put(field, value);
            }
        });
        Structure structure = new Structure(code(entry, node, kind), kind, values);
        StructureRules.problem(structure).ifPresent(problem -> {
            throw refused(entry, problem);
        });
        structures.add(structure);
    }

    private StructureCode code(String entry, JsonNode node, StructureKind kind) {
        String text = text(entry, node, "code", null);
        if (text == null) {
            throw refused(entry, "le code de la structure manque");
        }
        StructureCode code;
        try {
            code = new StructureCode(text);
        } catch (IllegalArgumentException e) {
            throw refused(entry, e.getMessage().replaceFirst("\\.$", ""));
        }
        if (StructureRules.kindOf(code) != kind) {
            throw refused(entry, "le code « " + text + " » n'est pas celui d'une " + kind.label());
        }
        String first = entryOfCode.putIfAbsent(text, entry);
        if (first != null) {
            throw refused(entry, "le code « " + text + " » est déjà celui de : " + first);
        }
        return code;
    }

    private String text(String entry, JsonNode node, String name, Field field) {
        JsonNode value = node.path(name);
        if (value instanceof MissingNode || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(entry, "« " + name + " » doit être un texte, entre guillemets (lu : " + value + ")");
        }
        if (field != null && value.textValue().strip().length() > field.length()) {
            throw refused(entry, "« " + name + " » dépasse " + field.length() + " caractères");
        }
        return value.textValue();
    }

    private void requireKnown(String entry, JsonNode node, Iterable<String> known) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean found = false;
            for (String candidate : known) {
                found |= candidate.equals(name);
            }
            if (!found) {
                throw refused(entry, "le champ « " + name + " » est inconnu");
            }
        }
    }

    private Failure refused(String entry, String problem) {
        return new Failure(
                "Le fichier " + file + " est refusé" + (entry.isEmpty() ? "" : ", " + entry) + " : " + problem + ".");
    }
}
