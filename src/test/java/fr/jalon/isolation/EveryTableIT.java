package fr.jalon.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.Rows;
import fr.jalon.testing.TestPlatform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * MariaDB's own answer to each role that the application may take, for each table and view of each mission's database:
 * only the mission's own role may touch it. Written as by somebody who has slipped SQL of their own past everything else.
 */
class EveryTableIT {

    private static final String MISSIONS =
            "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'ml\\_%' ORDER BY schema_name";
    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = '%s' ORDER BY table_name";
    private static final String A_COLUMN = "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = '%s' AND table_name = '%s' ORDER BY ordinal_position LIMIT 1";

    private final Rows rows = TestPlatform.rows();

    /** A table and the statements that try it. */
    private record Target(String database, String table, String column) {

        List<String> attempts() {
            String name = "`" + database + "`.`" + table + "`";
            return List.of(
                    "SELECT * FROM " + name + " LIMIT 1",
                    "INSERT INTO " + name + " () VALUES ()",
                    "UPDATE " + name + " SET `" + column + "` = `" + column + "`",
                    "DELETE FROM " + name);
        }
    }

    @TestFactory
    Stream<DynamicTest> noRoleReadsOrWritesATableOfAMissionButItsOwn() {
        List<Target> targets = targets();
        assertThat(targets.stream().map(Target::database).distinct()).hasSizeGreaterThanOrEqualTo(3);
        List<String> roles = new ArrayList<>(rows.roles());
        assertThat(roles)
                .contains("ml_98001s00", "ml_98002s00", "ar_98", "ar_97", "un_unml", "jalon_audit", "jalon_public");
        roles.add(null);
        return roles.stream()
                .map(role -> DynamicTest.dynamicTest(String.valueOf(role), () -> assertThat(allowed(role, targets))
                        .isEmpty()));
    }

    @Test
    void aMissionReadsEachTableOfItsOwn() throws SQLException {
        for (Target target : targets()) {
            try (Connection connection = rows.asRole(target.database())) {
                assertThat(isRefused(connection, target.attempts().get(0)))
                        .as(target.toString())
                        .isEqualTo(target.table().startsWith("DATABASECHANGELOG"));
            }
        }
    }

    @Test
    void noRoleOfOversightOrAuditEvenLearnsTheNameOfATableOfAMission() throws SQLException {
        for (String role : rows.roles()) {
            if (role.startsWith("ml_")) {
                continue;
            }
            try (Connection connection = rows.asRole(role);
                    Statement statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema LIKE 'ml\\_%'")) {
                assertThat(found.next()).as(role).isFalse();
            }
        }
    }

    private List<String> allowed(String role, List<Target> targets) throws SQLException {
        List<String> allowed = new ArrayList<>();
        try (Connection connection = rows.asRole(role)) {
            connection.setAutoCommit(false);
            for (Target target : targets) {
                if (target.database().equals(role)) {
                    continue;
                }
                for (String attempt : target.attempts()) {
                    if (!isRefused(connection, attempt)) {
                        allowed.add(attempt);
                    }
                }
            }
            connection.rollback();
        }
        return allowed;
    }

    private static boolean isRefused(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).as(sql).contains("denied");
            return true;
        }
    }

    private List<Target> targets() {
        return rows.column(MISSIONS).stream()
                .flatMap(database -> rows.column(TABLES.formatted(database)).stream()
                        .map(table -> new Target(
                                database,
                                table,
                                rows.column(A_COLUMN.formatted(database, table)).get(0))))
                .toList();
    }
}
