package fr.jalon.casework.exchange.source;

import fr.jalon.shared.error.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first row of a table: the names of its columns, of which no two are the same and none is empty. */
record Columns(List<String> names) {

    private static final int LONGEST = 200;
    private static final int MOST = 500;

    /** Refuses a first row that names nothing. */
    static Columns of(List<String> header) {
        List<String> names = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i) == null ? "" : header.get(i).strip();
            filled = name.isEmpty() ? filled : names.size() + 1;
            String shown = name.isEmpty() ? "Colonne " + (i + 1) : name;
            names.add(unique(names, shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown));
        }
        if (filled == 0 || filled > MOST) {
            throw Refused.field("file", "import.file.noHeader", MOST);
        }
        return new Columns(List.copyOf(names.subList(0, filled)));
    }

    private static String unique(List<String> names, String name) {
        String unique = name;
        for (int again = 2; names.contains(unique); again++) {
            unique = name + " (" + again + ")";
        }
        return unique;
    }

    /** The values of a row by column, without the empty ones. */
    Map<String, String> cells(List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !value.isBlank()) {
                String name = i < names.size() ? names.get(i) : "Colonne " + (i + 1);
                cells.put(name, value.strip());
            }
        }
        return cells;
    }
}
