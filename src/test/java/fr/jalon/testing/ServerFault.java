package fr.jalon.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts connections of the application, as a fault of the network or of the server does, by the migration user. */
public final class ServerFault implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String ALL = "SELECT id FROM information_schema.processlist WHERE user = ?";

    private final Connection connection;
    private final String applicationUser;

    /** Takes the connection over. */
    public ServerFault(Connection connection, String applicationUser) {
        this.connection = connection;
        this.applicationUser = applicationUser;
    }

    /** Cuts every connection of the application; how many there were. */
    public int cutAll() throws SQLException {
        List<Long> connections = connections(ALL);
        for (long one : connections) {
            cut(one);
        }
        return connections.size();
    }

    /** Holds a table, so that whoever comes to it waits. */
    public void hold(String table) throws SQLException {
        execute("LOCK TABLES " + table + " WRITE");
    }

    /** Cuts the first connection that waits for the table held, and lets the table go. */
    public void cutWhoWaits() throws SQLException {
        try {
            Instant deadline = Instant.now().plus(LONGEST_WAIT);
            List<Long> waiting = List.of();
            while (waiting.isEmpty() && Instant.now().isBefore(deadline)) {
                waiting = connections(ALL + " AND state LIKE 'Waiting for table%'");
            }
            if (waiting.isEmpty()) {
                throw new IllegalStateException("Nobody came to the table");
            }
            cut(waiting.get(0));
        } finally {
            execute("UNLOCK TABLES");
        }
    }

    private void cut(long id) throws SQLException {
        execute("KILL CONNECTION " + id);
    }

    private List<Long> connections(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, applicationUser);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
