package fr.jalon.casework.transfer;

import fr.jalon.tenancy.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables that belong to a file, parents first. Whoever adds a table to the file of a young person adds it here, and
 * says in {@link Arrival} and {@link Residue} what becomes of it.
 */
final class FileTables {

    /** The head of a file. */
    static final String HEAD = "young_person";

    private static final String OF = HEAD + "_id";

    /** All of them; each names its parent's row in {@code column}. */
    static final List<FileTable> ALL = List.of(
            new FileTable(HEAD, null, "id"),
            new FileTable("milestones", HEAD, OF),
            new FileTable("situation", HEAD, OF),
            new FileTable("field_value", HEAD, OF),
            new FileTable("act", HEAD, OF),
            new FileTable("act_theme", "act", "act_id"),
            new FileTable("act_note", "act", "act_id"),
            new FileTable("act_revision", "act", "act_id"),
            new FileTable("service_offer", HEAD, OF),
            new FileTable("appointment", HEAD, OF),
            new FileTable("reminder", "appointment", "appointment_id"),
            new FileTable("diagnosis", HEAD, OF),
            new FileTable("diagnosis_theme", "diagnosis", "diagnosis_id"),
            new FileTable("engagement_contract", HEAD, OF),
            new FileTable("document", HEAD, OF),
            new FileTable("imported_file", HEAD, OF),
            new FileTable("arrived_file", HEAD, OF),
            new FileTable("access_omission", HEAD, OF),
            new FileTable("drawn_file", HEAD, OF),
            new FileTable("released_text", "drawn_file", "drawn_file_id"));

    private final Tables tables;

    FileTables(Tables tables) {
        this.tables = tables;
    }

    /**
     * A table of the catalogue.
     *
     * @param parent table of the row that it belongs to; null for the head
     * @param column that names the parent's row; the key, for the head
     */
    record FileTable(String name, String parent, String column) {

        /** The rows of one file, as {@code t}. */
        private String from() {
            return parent == null || parent.equals(HEAD)
                    ? " FROM " + name + " t WHERE t." + column + " = ?"
                    : " FROM " + name + " t JOIN " + parent + " p ON p.id = t." + column + " WHERE p." + OF + " = ?";
        }
    }

    /**
     * Every row of a file, as text, in the order in which it was entered. All of them are held until the end of the
     * transaction, the head first: whoever is adding to the file is waited for, whoever comes later waits.
     */
    Map<String, List<Map<String, String>>> read(long youngPersonId) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        Map<String, List<String>> columns =
                tables.columns(ALL.stream().map(FileTable::name).toList());
        for (FileTable table : ALL) {
            rows.put(table.name(), rows(table, columns.get(table.name()), youngPersonId));
        }
        return rows;
    }

    private List<Map<String, String>> rows(FileTable table, List<String> columns, long youngPersonId) {
        String selected = columns.stream()
                .map(column -> "CAST(t.`" + column + "` AS CHAR)")
                .collect(Collectors.joining(", "));
        String order = columns.contains("id") ? " ORDER BY t.id" : "";
        return tables.list(
                "SELECT " + selected + table.from() + order + " FOR UPDATE",
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.put(columns.get(i), row.getString(i + 1));
                    }
                    return values;
                },
                youngPersonId);
    }

    /** Deletes every row of a file, children first. */
    void delete(long youngPersonId) {
        List<FileTable> childrenFirst = new ArrayList<>(ALL);
        Collections.reverse(childrenFirst);
        childrenFirst.forEach(table -> tables.update("DELETE t" + table.from(), youngPersonId));
    }

    /** Inserts rows, parents first; of a table without rows nothing is said. */
    void insert(Map<String, List<Map<String, String>>> rows) {
        for (FileTable table : ALL) {
            List<Map<String, String>> its = rows.getOrDefault(table.name(), List.of());
            if (!its.isEmpty()) {
                List<String> columns = List.copyOf(its.get(0).keySet());
                tables.insert(
                        table.name(),
                        columns.stream().map(FileTables::quoted).collect(Collectors.joining(", ")),
                        its.stream()
                                .map(row -> columns.stream().map(row::get).toArray())
                                .toList());
            }
        }
    }

    private static String quoted(String column) {
        if (!column.matches("[a-z_]{1,64}")) {
            throw new IllegalArgumentException("Not a column: " + column);
        }
        return "`" + column + "`";
    }
}
