package fr.jalon.testing;

import fr.jalon.launcher.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is in the database of the tests, read round the side: as the migration user, who sees everything. */
public final class Rows {

    private static final String BASE_TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_type = 'BASE TABLE' AND table_schema = '%s' ORDER BY table_name";
    private static final String WITH_STRUCTURE = "SELECT table_name FROM information_schema.columns"
            + " WHERE table_schema = 'network' AND column_name = 'structure_code' ORDER BY table_name";

    private final Database database;

    Rows(Database database) {
        this.database = database;
    }

    /** Runs the statements of a file. */
    void run(Path script) {
        try (Connection connection = database.open("");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(script));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes rows, for what the application has no way to do: time that passes, a role taken away. */
    public int change(String sql) {
        try (Connection connection = database.open("");
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what is found. */
    public List<String> column(String sql) {
        try (Connection connection = database.open("");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A single number. */
    public long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /**
     * Everything that a structure has, table by table, as a text that changes with any of its values: its own database
     * and its rows of the network's. What it makes itself while it works, journal and tokens' last use, is left out.
     */
    public String everythingOf(String structure, String itsDatabase) {
        TreeMap<String, String> all = new TreeMap<>();
        for (String table : column(BASE_TABLES.formatted(itsDatabase))) {
            if (!table.startsWith("journal_")) {
                all.put(table, contents("`" + itsDatabase + "`.`" + table + "`"));
            }
        }
        for (String table : column(WITH_STRUCTURE)) {
            if (!table.equals("access_token")) {
                all.put(
                        "network." + table,
                        contents("network.`" + table + "` WHERE structure_code = '" + structure + "'"));
            }
        }
        return all.toString();
    }

    private String contents(String from) {
        try (Connection connection = database.open("");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + from)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
            lines.sort(null);
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the application's own user, in that role (or none, where it is null). */
    public Connection asRole(String role) throws SQLException {
        Connection connection = DriverManager.getConnection(
                database.applicationUrl(), database.applicationUser(), database.applicationPassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + (role == null ? "NONE" : "`" + role + "`"));
        }
        return connection;
    }

    /** Every role that the application's user may take. */
    public List<String> roles() {
        return column("SELECT DISTINCT role FROM mysql.roles_mapping WHERE user = '" + database.applicationUser()
                + "' ORDER BY role");
    }
}
