package fr.jalon.labelling.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.Rows;
import fr.jalon.testing.TestPlatform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** MariaDB's own answer to each role that asks for the draft of {@code tenants/south.sql}, in SQL that nothing filters. */
class DraftsAreTheUnionsIT {
    private static final long DRAFT = 9501;

    /** One of each kind of role, and its database. */
    private static final Map<String, String> STRANGERS = Map.of(
            "ml_98001s00", "ml_98001s00",
            "ar_98", "ar_98",
            "jalon_audit", "audit",
            "jalon_identity", "network",
            "jalon_administration", "network",
            "jalon_public", "network");

    private static final List<String> WORKSPACES = List.of("ml_98001s00", "ar_98", "jalon_audit");

    private static final List<String> BEHIND_THE_VIEWS = List.of(
            "network.quality_reference",
            "network.reference_node",
            "network.node_succession",
            "un_unml.quality_reference",
            "un_unml.reference_node",
            "un_unml.reference_draft",
            "un_unml.reference_node_draft");

    private final Rows rows = TestPlatform.rows();

    @TestFactory
    Stream<DynamicTest> nobodyButTheUnionReadsADraft() {
        return STRANGERS.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    try (Connection connection = rows.asRole(one.getKey())) {
                        for (String table : BEHIND_THE_VIEWS) {
                            assertThat(count(connection, table + " LIMIT 1"))
                                    .as(table)
                                    .isNull();
                        }
                        String own = one.getValue();
                        if (WORKSPACES.contains(one.getKey())) {
                            assertThat(count(connection, own + ".quality_reference"))
                                    .isPositive();
                            assertThat(count(connection, own + ".reference_node"))
                                    .isPositive();
                            assertThat(count(connection, own + ".quality_reference WHERE state = 'DRAFT'"))
                                    .isZero();
                            assertThat(count(connection, own + ".quality_reference WHERE id = " + DRAFT))
                                    .isZero();
                            assertThat(count(connection, own + ".reference_node WHERE reference_id = " + DRAFT))
                                    .isZero();
                        }
                    }
                }));
    }

    @Test
    void theUnionReadsItsDraftsAndChangesNothingThatWasPublished() throws SQLException {
        try (Connection connection = rows.asRole("un_unml")) {
            assertThat(count(connection, "un_unml.quality_reference WHERE id = " + DRAFT))
                    .isEqualTo(1);
            assertThat(count(connection, "un_unml.reference_node WHERE reference_id = " + DRAFT))
                    .isEqualTo(1);
            assertThat(count(connection, "network.quality_reference")).isNull();
            assertThat(count(connection, "network.reference_node")).isNull();
            for (String table : List.of("quality_reference", "reference_node")) {
                assertThat(isRefused(connection, "UPDATE un_unml." + table + " SET code = code"))
                        .as(table)
                        .isTrue();
                assertThat(isRefused(connection, "DELETE FROM un_unml." + table + " WHERE 1 = 0"))
                        .as(table)
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsWithdrawnStaysReadable() throws SQLException {
        String published = "quality_reference WHERE state <> 'DRAFT'";
        long all = rows.number("SELECT COUNT(*) FROM network." + published);
        try (Connection connection = rows.asRole("ml_98001s00")) {
            assertThat(count(connection, "ml_98001s00." + published)).isEqualTo(all);
        }
    }

    /** How many rows; null where MariaDB refuses to say. */
    private static Long count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).as(from).contains("denied");
            return null;
        }
    }

    private static boolean isRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).as(sql).contains("denied");
            return true;
        }
    }
}
