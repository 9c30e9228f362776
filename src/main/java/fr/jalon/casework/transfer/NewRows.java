package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows made from those of a package, under identifiers of their own, in the same order. */
final class NewRows {

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> identifiers = new HashMap<>();

    /** Takes a row in; {@code old} is what it was. Its own identifier and those of its parent become new ones. */
    void add(FileTables.FileTable table, Map<String, String> old, Map<String, String> row) {
        if (old.containsKey("id")) {
            row.put("id", identifier(table.name(), old.get("id")));
        }
        if (table.parent() != null) {
            row.put(table.column(), identifier(table.parent(), old.get(table.column())));
        }
        rows.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(row);
    }

    /** The new identifier of an old one; null where there was none. */
    String identifier(String table, String old) {
        return old == null
                ? null
                : identifiers
                        .computeIfAbsent(table, name -> new HashMap<>())
                        .computeIfAbsent(old, id -> Long.toString(Ids.next()));
    }

    /** Whether a row of that identifier was taken in. */
    boolean has(String table, String old) {
        return old != null && identifiers.getOrDefault(table, Map.of()).containsKey(old);
    }

    Map<String, List<Map<String, String>>> rows() {
        return rows;
    }
}
