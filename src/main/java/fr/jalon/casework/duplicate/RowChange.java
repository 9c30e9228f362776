package fr.jalon.casework.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row as it stood before a merge and as it stands after it: each column as text. A plain class with public fields: what
 * JSON-B binds.
 */
public class RowChange {

    /** Name of the table. */
    public String table;

    /** Null where the row came with the merge. */
    public Map<String, String> before;

    /** Null where the row went with it. */
    public Map<String, String> after;

    /** Of which file a row that came with the merge is once that is undone; null where it goes again. */
    public String owner;

    /** Made by JSON-B. */
    public RowChange() {}

    RowChange(FileTable table, Map<String, String> before, Map<String, String> after) {
        this.table = table.table();
        this.before = before;
        this.after = after;
    }

    /** That row with some columns changed; names and values alternate. */
    static RowChange of(FileTable table, Map<String, String> row, String... changed) {
        return new RowChange(table, row, with(row, changed));
    }

    /** A copy of a row with some columns changed; names and values alternate. */
    static Map<String, String> with(Map<String, String> row, String... changed) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        for (int i = 0; i < changed.length; i += 2) {
            copy.put(changed[i], changed[i + 1]);
        }
        return copy;
    }

    FileTable where() {
        return FileTable.named(table);
    }

    /** Whether the row goes to another file. */
    boolean isMove() {
        return before != null
                && after != null
                && !Objects.equals(before.get(FileTable.PERSON), after.get(FileTable.PERSON));
    }

    /** Whether it does that and nothing else. */
    boolean isMoveOnly() {
        return isMove()
                && with(before, FileTable.PERSON, after.get(FileTable.PERSON)).equals(after);
    }

    /** The way back. */
    RowChange reversed() {
        RowChange back = new RowChange();
        back.table = table;
        back.before = after;
        back.after = before;
        back.owner = owner;
        return back;
    }
}
