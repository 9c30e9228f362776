package fr.jalon.launcher.database;

import fr.jalon.launcher.base.Failure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The roles that the application's user may take: those of the active structures and of the platform, no other. */
final class ApplicationRoles {

    private final String user;

    ApplicationRoles(String user) {
        this.user = user;
    }

    /** Grants what is missing of the expected roles and revokes what is left of others. */
    void converge(Connection connection, Set<String> expected) throws SQLException {
        List<String> hosts = strings(connection, "SELECT Host FROM mysql.user WHERE User = ? AND is_role = 'N'");
        if (hosts.isEmpty()) {
            throw new Failure("L'utilisateur « " + user + " » n'existe pas dans MariaDB : créez-le, sans aucun droit.");
        }
        List<String> statements = new ArrayList<>();
        for (String host : hosts) {
            Set<String> held = new HashSet<>(strings(
                    connection,
                    "SELECT Role FROM mysql.roles_mapping WHERE User = ? AND Host = '" + quoted(host) + "'"));
            String account = "'" + quoted(user) + "'@'" + quoted(host) + "'";
            expected.stream()
                    .filter(role -> !held.contains(role))
                    .sorted()
                    .forEach(role -> statements.add("GRANT `" + role + "` TO " + account));
            held.stream()
                    .filter(role -> !expected.contains(role))
                    .forEach(role -> statements.add("REVOKE `" + role + "` FROM " + account));
        }
        try (Statement statement = connection.createStatement()) {
            if (!statements.isEmpty()) {
                statement.execute(String.join(";", statements));
            }
        }
    }

    private List<String> strings(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, user);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "''");
    }
}
