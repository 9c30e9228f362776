package fr.jalon.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which databases are up to date, and with what: the table {@code network.migrated_database}. */
final class MigratedDatabases {

    static final String NETWORK = "network";

    private final Map<String, String> checksums;
    private final Set<String> existing;

    private MigratedDatabases(Map<String, String> checksums, Set<String> existing) {
        this.checksums = checksums;
        this.existing = existing;
    }

    static MigratedDatabases read(Connection connection) throws SQLException {
        Map<String, String> checksums = new HashMap<>();
        Set<String> existing = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SHOW DATABASES")) {
                while (rows.next()) {
                    existing.add(rows.getString(1));
                }
            }
            if (existing.contains(NETWORK) && recorded(statement)) {
                try (ResultSet rows =
                        statement.executeQuery("SELECT database_name, checksum FROM network.migrated_database")) {
                    while (rows.next()) {
                        checksums.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
        return new MigratedDatabases(checksums, existing);
    }

    private static boolean recorded(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW TABLES FROM network LIKE 'migrated_database'")) {
            return rows.next();
        }
    }

    /** Whether that database exists and was brought up to date with exactly that tree. */
    boolean isCurrent(String database, String checksum) {
        return existing.contains(database) && checksum.equals(checksums.get(database));
    }

    static void record(Connection connection, String database, ChangelogKind kind, String checksum)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "REPLACE INTO network.migrated_database (database_name, kind, checksum, migrated_at)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))")) {
            insert.setString(1, database);
            insert.setString(2, kind.name());
            insert.setString(3, checksum);
            insert.executeUpdate();
        }
    }
}
