package fr.jalon.launcher.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rights of each kind of role, read from {@code liquibase/grants.yaml}: kind of role, database ({@code own} is the
 * role's own), table ({@code "*"} is every table of {@code own} that is not named) and rights. They are given table by
 * table, because MariaDB cannot take back from one table what it gave on a whole database.
 */
final class Grants {

    private static final String OWN = "own";
    private static final String EVERY = "*";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Set<String> RIGHTS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final Set<String> LIQUIBASE_TABLES = Set.of("databasechangelog", "databasechangeloglock");

    private final Path file;
    private final Map<String, Map<String, Map<String, List<String>>>> roles;

    Grants(Path file) {
        this.file = file;
        try {
            roles = new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new Failure(
                    "Le fichier " + file + " n'est pas lisible, ligne "
                            + e.getLocation().getLineNr() + ".",
                    e);
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être lu : " + Reason.of(e) + ".", e);
        }
        roles.values().forEach(databases -> databases.forEach(this::check));
    }

    private void check(String database, Map<String, List<String>> tables) {
        boolean known = NAME.matcher(database).matches();
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            boolean every = OWN.equals(database) && EVERY.equals(table.getKey());
            if (!known || !every && !NAME.matcher(table.getKey()).matches() || !RIGHTS.containsAll(table.getValue())) {
                throw new Failure("Le fichier " + file + " donne des droits que Jalon ne connaît pas : " + database
                        + "." + table.getKey() + " " + table.getValue() + ".");
            }
        }
    }

    /** Makes the role's rights exactly those of its kind. */
    void apply(Connection connection, String kind, String role, String own) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add("REVOKE ALL PRIVILEGES, GRANT OPTION FROM `" + role + "`");
        for (Map.Entry<String, Map<String, List<String>>> database :
                roles.getOrDefault(kind, Map.of()).entrySet()) {
            String name = OWN.equals(database.getKey()) ? own : database.getKey();
            tables(connection, name, database.getValue()).forEach((table, rights) -> {
                if (!rights.isEmpty()) {
                    statements.add("GRANT " + String.join(", ", rights) + " ON `" + name + "`.`" + table + "` TO `"
                            + role + "`");
                }
            });
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join(";", statements));
        }
    }

    private Map<String, List<String>> tables(Connection connection, String database, Map<String, List<String>> named)
            throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>(named);
        List<String> every = tables.remove(EVERY);
        Set<String> existing = Set.copyOf(existing(connection, database));
        for (String table : tables.keySet()) {
            if (!existing.contains(table)) {
                throw new Failure("Le fichier " + file + " donne des droits sur la table " + database + "." + table
                        + ", qui n'existe pas.");
            }
        }
        if (every != null) {
            existing.forEach(table -> tables.putIfAbsent(table, every));
        }
        return tables;
    }

    private static List<String> existing(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, database);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    if (!LIQUIBASE_TABLES.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                        names.add(name);
                    }
                }
            }
            return names;
        }
    }
}
