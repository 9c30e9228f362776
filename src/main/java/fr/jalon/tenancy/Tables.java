package fr.jalon.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of one workspace through plain SQL, within a transaction that somebody else begins and ends: for what goes
 * by the thousand, in the application and in the launcher alike. Statements are constants of their feature; values only
 * ever go in as parameters.
 */
public final class Tables {

    /** Rows of one INSERT: more makes long statements, fewer more round trips. */
    private static final int ROWS = 250;

    private static final String COLUMNS = "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND is_generated = 'NEVER' AND table_name IN (%s)"
            + " ORDER BY table_name, ordinal_position";

    private final Connection connection;

    private Tables(Connection connection) {
        this.connection = connection;
    }

    /** Those of the present workspace, in the transaction under way. */
    public static Tables of(EntityManager entities) {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("No transaction is under way");
        }
        return new Tables(connection);
    }

    /** Those that a connection of the launcher has opened. */
    public static Tables of(Connection connection) {
        return new Tables(connection);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Row<T> {

        /** Reads the present row. */
        T read(ResultSet row) throws SQLException;
    }

    /** The rows that a query finds. */
    public <T> List<T> list(String sql, Row<T> reading, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            put(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, Row<T> reading, Object... parameters) {
        return list(sql, reading, parameters).stream().findFirst();
    }

    /** Changes; returns how many rows it concerned. */
    public int update(String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            put(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Inserts rows, many in one statement; {@code columns} are parted by commas. */
    public void insert(String table, String columns, List<Object[]> rows) {
        int width = columns.split(",").length;
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Object[]> group = rows.subList(from, Math.min(rows.size(), from + ROWS));
            String values = String.join(", ", Collections.nCopies(group.size(), "(" + marks(width) + ")"));
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES " + values)) {
                int index = 1;
                for (Object[] row : group) {
                    for (Object value : row) {
                        statement.setObject(index++, value);
                    }
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    /** The columns of tables, in their order, but for those that MariaDB computes. */
    public Map<String, List<String>> columns(Collection<String> names) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        list(
                        COLUMNS.formatted(marks(names.size())),
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        values(names))
                .forEach(one -> columns.computeIfAbsent(one.getKey(), table -> new ArrayList<>())
                        .add(one.getValue()));
        return columns;
    }

    /** So many question marks, parted by commas; one at least, as no list of SQL is empty. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(Math.max(1, count), "?"));
    }

    /** Values for the marks of a list; nothing at all for an empty one. */
    public static Object[] values(Collection<?> values) {
        return values.isEmpty() ? new Object[] {null} : values.toArray();
    }

    private static void put(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
