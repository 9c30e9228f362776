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

    /** In place of a checksum while a migration is under way: where it is found, one was interrupted. */
    private static final String UNDER_WAY = "";

    private final Map<String, String> checksums;
    private final Set<String> existing;
    private final boolean recording;

    private MigratedDatabases(Map<String, String> checksums, Set<String> existing, boolean recording) {
        this.checksums = checksums;
        this.existing = existing;
        this.recording = recording;
    }

    static MigratedDatabases read(Connection connection) throws SQLException {
        Map<String, String> checksums = new HashMap<>();
        Set<String> existing = new HashSet<>();
        boolean recording;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SHOW DATABASES")) {
                while (rows.next()) {
                    existing.add(rows.getString(1));
                }
            }
            recording = existing.contains(NETWORK) && recorded(statement);
            if (recording) {
                try (ResultSet rows =
                        statement.executeQuery("SELECT database_name, checksum FROM network.migrated_database")) {
                    while (rows.next()) {
                        checksums.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
        return new MigratedDatabases(checksums, existing, recording);
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

    /** Whether the last migration of that database was cut short, by a power failure or a kill. */
    boolean wasInterrupted(String database) {
        String checksum = checksums.get(database);
        return existing.contains(database) && (checksum == null || checksum.equals(UNDER_WAY));
    }

    /** Remembers that the migration of that database is under way. */
    void begin(Connection connection, String database, ChangelogKind kind) throws SQLException {
        if (recording || kind != ChangelogKind.NETWORK) {
            record(connection, database, kind, UNDER_WAY);
        }
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
