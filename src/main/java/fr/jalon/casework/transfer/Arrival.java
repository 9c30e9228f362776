package fr.jalon.casework.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file as it stands in the structure where it arrives: the same rows under new identifiers. Whoever did something keeps
 * their account, which says nothing here but that it is nobody of this structure; what counts in figures keeps the
 * structure that did it.
 *
 * @param source code of the structure that it comes from
 * @param counsellor referent in this structure
 * @param by account of who accepted it
 */
record Arrival(Transfer transfer, String source, long counsellor, long by, LocalDate on, LocalDateTime utc) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the source's agenda, software, samples, earlier transfers and decisions: told in words or decided anew. */
    private static final Set<String> NOT_CARRIED = Set.of(
            "appointment",
            "reminder",
            "imported_file",
            "arrived_file",
            "access_omission",
            "drawn_file",
            "released_text");

    /** In the figures of the structure that did it. */
    private static final Set<String> COUNTED = Set.of("act", "diagnosis", "engagement_contract", "service_offer");

    /**
     * An appointment of the source.
     *
     * @param planned whether nobody had said yet how it ended
     */
    record Told(String day, String start, String subject, boolean planned) {}

    /** The rows of the file here. */
    Map<String, List<Map<String, String>>> rows(FilePackage file) {
        NewRows arrived = new NewRows();
        for (FileTables.FileTable table : FileTables.ALL) {
            if (!NOT_CARRIED.contains(table.name())) {
                file.of(table.name()).stream()
                        .filter(row -> !"PRIVATE".equals(row.get("level")))
                        .forEach(row -> arrived.add(table, row, here(table.name(), row, arrived)));
            }
        }
        Map<String, List<Map<String, String>>> rows = arrived.rows();
        rows.put("arrived_file", List.of(origin(file, rows)));
        return rows;
    }

    private Map<String, String> here(String table, Map<String, String> row, NewRows arrived) {
        Map<String, String> here = new LinkedHashMap<>(row);
        here.computeIfPresent("version", (column, version) -> "0");
        if (COUNTED.contains(table) && row.get("elsewhere") == null) {
            here.put("elsewhere", source);
        }
        switch (table) {
            case FileTables.HEAD -> {
                here.remove("file_number");
                here.put("counsellor_id", Long.toString(counsellor));
                here.put("created_at", utc.toString());
                here.put("created_by", Long.toString(by));
            }
            case "service_offer" -> here.put("act_id", arrived.identifier("act", row.get("act_id")));
            case "document" -> here.put("replaced_by", arrived.identifier("document", row.get("replaced_by")));
            default -> {
                return here;
            }
        }
        return here;
    }

    private Map<String, String> origin(FilePackage file, Map<String, List<Map<String, String>>> rows) {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("transfer_id", Long.toString(transfer.id()));
        origin.put("young_person_id", rows.get(FileTables.HEAD).get(0).get("id"));
        origin.put("source_code", source);
        origin.put("source_file_number", file.head().get("file_number"));
        origin.put("arrived_on", on.toString());
        origin.put("told", told(file));
        return origin;
    }

    private static String told(FilePackage file) {
        List<Told> appointments = file.of("appointment").stream()
                .map(row -> new Told(
                        row.get("starts_at").substring(0, 10),
                        row.get("starts_at").substring(11, 16),
                        row.get("subject"),
                        row.get("status").equals("PLANNED")))
                .toList();
        try {
            return JSON.writeValueAsString(appointments);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what was told of the appointments of the source. */
    static List<Told> told(String json) {
        try {
            return List.of(JSON.readValue(json, Told[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
