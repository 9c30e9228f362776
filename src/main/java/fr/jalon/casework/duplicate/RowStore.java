package fr.jalon.casework.duplicate;

import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads and writes whole rows of files, each column as text; columns that MariaDB computes are left to it. */
final class RowStore {

    private final Tables tables;
    private final Map<FileTable, List<String>> columns = new EnumMap<>(FileTable.class);

    RowStore(Tables tables) {
        this.tables = tables;
        tables.columns(Stream.of(FileTable.values()).map(FileTable::table).toList())
                .forEach((table, all) -> columns.put(
                        FileTable.named(table),
                        all.stream().map(column -> "`" + column + "`").toList()));
    }

    /** The rows of two files, table by table: a statement for each. */
    Map<FileTable, List<Map<String, String>>> rows(long one, long other) {
        Map<FileTable, List<Map<String, String>>> all = new EnumMap<>(FileTable.class);
        for (FileTable table : FileTable.values()) {
            Object[] values =
                    table == FileTable.SET_ASIDE ? new Object[] {one, other, one, other} : new Object[] {one, other};
            all.put(table, list(table, table.condition() + " ORDER BY " + table.key(), values));
        }
        return all;
    }

    /** Those of these rows that are still there, by their key. */
    Map<String, Map<String, String>> present(FileTable table, Collection<String> keys) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            list(table, table.key() + " IN (" + Tables.marks(keys.size()) + ")", Tables.values(keys))
                    .forEach(row -> found.put(row.get(table.key()), row));
        }
        return found;
    }

    private List<Map<String, String>> list(FileTable table, String condition, Object... values) {
        return tables.list(
                "SELECT " + String.join(", ", columns.get(table)) + " FROM " + table.table() + " WHERE " + condition,
                RowStore::read,
                values);
    }

    private static Map<String, String> read(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        Map<String, String> read = new LinkedHashMap<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            int type = about.getColumnType(i);
            boolean flag = type == Types.BIT || type == Types.BOOLEAN || type == Types.TINYINT;
            String value = row.getString(i);
            read.put(about.getColumnLabel(i), flag && value != null ? Integer.toString(row.getInt(i)) : value);
        }
        return read;
    }

    /**
     * Writes what changes below the two files: what goes first, then what stays where it is or moves, then what comes.
     *
     * @param movesFirst whether rows that move make room for those that stay, or the other way round
     */
    void write(List<RowChange> changes, boolean movesFirst) {
        List<RowChange> going = new ArrayList<>(
                changes.stream().filter(change -> change.after == null).toList());
        going.sort(Comparator.comparing(RowChange::where).reversed());
        going.forEach(this::write);
        Map<FileTable, List<RowChange>> moves = new EnumMap<>(FileTable.class);
        List<RowChange> updates = new ArrayList<>();
        for (RowChange change : changes) {
            if (change.before != null && change.after != null) {
                if (change.isMoveOnly() && !change.where().key().equals(FileTable.PERSON)) {
                    moves.computeIfAbsent(change.where(), any -> new ArrayList<>())
                            .add(change);
                } else {
                    updates.add(change);
                }
            }
        }
        updates.sort(Comparator.comparing(change -> change.isMove() != movesFirst));
        if (movesFirst) {
            moves.forEach(this::move);
        }
        updates.forEach(this::write);
        if (!movesFirst) {
            moves.forEach(this::move);
        }
        changes.stream()
                .filter(change -> change.before == null)
                .sorted(Comparator.comparing(RowChange::where))
                .forEach(this::write);
    }

    private void move(FileTable table, List<RowChange> changes) {
        List<Object> values = new ArrayList<>();
        values.add(changes.get(0).after.get(FileTable.PERSON));
        changes.forEach(change -> values.add(change.before.get(table.key())));
        tables.update(
                "UPDATE " + table.table() + " SET " + FileTable.PERSON + " = ? WHERE " + table.key() + " IN ("
                        + Tables.marks(changes.size()) + ")",
                values.toArray());
    }

    /** Writes one row; returns how many rows that concerned. */
    int write(RowChange change) {
        FileTable table = change.where();
        if (change.after == null) {
            return tables.update(
                    "DELETE FROM " + table.table() + " WHERE " + table.key() + " = ?", change.before.get(table.key()));
        }
        if (change.before == null) {
            String names = String.join(", ", columns.get(table));
            tables.insert(
                    table.table(),
                    names,
                    List.<Object[]>of(columns.get(table).stream()
                            .map(column -> (Object) change.after.get(column.replace("`", "")))
                            .toArray()));
            return 1;
        }
        return update(table, change);
    }

    private int update(FileTable table, RowChange change) {
        List<String> sets = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        change.after.forEach((column, value) -> {
            if (!Objects.equals(change.before.get(column), value)) {
                sets.add("`" + column + "` = ?");
                values.add(value);
            }
        });
        if (sets.isEmpty()) {
            return 1;
        }
        values.add(change.before.get(table.key()));
        return tables.update(
                "UPDATE " + table.table() + " SET " + String.join(", ", sets) + " WHERE " + table.key() + " = ?",
                values.toArray());
    }
}
