package fr.jalon.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.launcher.base.Home;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvisionerIT {

    private static final StructureCode LISIEUX = new StructureCode("14366S00");

    @TempDir
    private static Path folder;

    private EmbeddedDatabase server;
    private Path region;

    @BeforeAll
    void provisionARegionOfTwoMissions() throws IOException {
        region = Files.writeString(
                folder.resolve("region.yaml"),
                """
                region: {code: "28", name: Normandie}
                association: {code: AR28, name: Association}
                missions:
                  - {code: 14366S00, name: Lisieux}
                  - {code: 14327S00, name: Caen}
                """);
        server = EmbeddedDatabase.start(folder.resolve("data"));
        assertThat(provision().migrated()).isEqualTo(6); // network, audit, commission, an association and two missions
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void aSecondRunHasNothingToDo() {
        Provisioner.Outcome again = provision();
        assertThat(again.migrated()).isZero();
        assertThat(again.structures().created()).isEmpty();
        assertThat(again.structures().changed()).isEmpty();
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() throws SQLException {
        try (Connection connection = server.database().open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM migrated_database WHERE database_name = 'ml_14366s00'");
        }
        assertThat(provision().migrated()).isEqualTo(1);
    }

    @Test
    void aChangeThatWasMadeButNotRecordedIsNotMadeTwice() throws SQLException {
        try (Connection connection = server.database().open("ml_14327s00");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE network.migrated_database SET checksum = '' WHERE database_name = DATABASE()");
            statement.executeUpdate("DELETE FROM DATABASECHANGELOG WHERE id = 'journal-1'");
        }
        assertThat(provision().migrated()).isEqualTo(1);
        assertThat(provision().migrated()).isZero();
    }

    @Test
    void namesRegisteredBeforeSearchesByEarGetTheirKeys() throws SQLException {
        try (Connection connection = server.database().open("ml_14366s00");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO young_person (id, version, birth_name, used_name, first_name, folded_name,"
                            + " sex, birth_date, rqth, created_at, created_by)"
                            + " VALUES (1, 0, 'Le Goff', 'N’Diaye', 'Philippe', ' le goff philippe n diaye ', 'MALE',"
                            + " '2005-01-01', FALSE, NOW(6), 1)");
            statement.executeUpdate("DELETE FROM network.migrated_database WHERE database_name = DATABASE()");
            provision();
            try (ResultSet row = statement.executeQuery("SELECT phonetic_name FROM young_person WHERE id = 1")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo(" le gof legof filip n jai ndiai ");
            }
            statement.executeUpdate("DELETE FROM young_person");
        }
    }

    @Test
    void theApplicationHasNoRightOfItsOwn() {
        assertThatThrownBy(() -> query("", "SELECT COUNT(*) FROM ml_14366s00.journal_entry"))
                .hasMessageContaining("denied");
    }

    @Test
    void aRoleReadsItsOwnDatabaseAndNoOther() throws SQLException {
        query("ml_14366s00", "SELECT COUNT(*) FROM ml_14366s00.journal_entry");
        assertThatThrownBy(() -> query("ml_14366s00", "SELECT COUNT(*) FROM ml_14327s00.journal_entry"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> query("ar_28", "SELECT COUNT(*) FROM ml_14366s00.journal_entry"))
                .hasMessageContaining("denied");
    }

    @Test
    void nobodyRewritesAJournal() {
        Map<String, String> journals = Map.of(
                "ml_14366s00", "ml_14366s00",
                "ar_28", "ar_28",
                "jalon_identity", "network",
                "jalon_administration", "network",
                "jalon_audit", "audit",
                "jalon_commission", "commission");
        journals.forEach((role, database) -> {
            for (String table : List.of("journal_entry", "journal_seal")) {
                String journal = database + "." + table;
                assertThatCode(() -> query(role, "SELECT COUNT(*) FROM " + journal))
                        .doesNotThrowAnyException();
                for (String change : List.of(
                        "DELETE FROM " + journal, "UPDATE " + journal + " SET hash = ''", "TRUNCATE " + journal)) {
                    assertThatThrownBy(() -> query(role, change))
                            .as(role + ": " + change)
                            .hasMessageContaining("denied");
                }
            }
        });
    }

    @Test
    void aSuspendedStructureIsRefusedUntilItIsResumed() throws SQLException {
        Provisioner provisioner = new Provisioner(server.database(), Home.locate());
        provisioner.setActive(LISIEUX, false);
        try {
            assertThatThrownBy(() -> query("ml_14366s00", "SELECT 1")).isInstanceOf(SQLException.class);
            provision(); // bringing everything up to date does not resume it
            assertThatThrownBy(() -> query("ml_14366s00", "SELECT 1")).isInstanceOf(SQLException.class);
        } finally {
            provisioner.setActive(LISIEUX, true);
        }
        query("ml_14366s00", "SELECT COUNT(*) FROM ml_14366s00.journal_entry");
    }

    private Provisioner.Outcome provision() {
        return new Provisioner(server.database(), Home.locate()).provision(List.of(region));
    }

    private void query(String role, String sql) throws SQLException {
        Database database = server.database();
        try (Connection connection = DriverManager.getConnection(
                        database.applicationUrl(), database.applicationUser(), database.applicationPassword());
                Statement statement = connection.createStatement()) {
            if (!role.isEmpty()) {
                statement.execute("SET ROLE " + role);
            }
            if (sql.startsWith("SELECT")) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    assertThat(rows.next()).isTrue();
                }
            } else {
                statement.executeUpdate(sql);
            }
        }
    }
}
