package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.JournalHash;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.Platform;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./jalon journal verify}, on a platform of its own. */
class JournalCommandIT {

    private static final String MISSION = "ml_14366s00";
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 3, 2, 9, 30, 1, 123_456_000);

    @TempDir
    private static Path folder;

    @Test
    void aWholeJournalIsSaidToBeWholeAndABrokenOneIsNamed() throws Exception {
        Path region = Files.writeString(
                folder.resolve("region.yaml"),
                "region: {code: \"28\", name: Normandie}\nmissions:\n  - {code: 14366S00, name: Lisieux}\n");
        try (Platform platform = Platform.on(folder.resolve("data"))) {
            Database database = platform.database();
            new Provisioner(database, Home.locate()).provision(List.of(region));
            write(database, 41);
            write(database, 42);
            seal(database, 41, 42);
        }
        StringWriter whole = new StringWriter();
        assertThat(verify(whole)).isZero();
        assertThat(whole.toString()).contains("journaux vérifiés : aucun maillon rompu.");
        try (Platform platform = Platform.on(folder.resolve("data"))) {
            execute(platform.database(), "UPDATE journal_entry SET subject_id = 'autre' WHERE id = 42");
        }
        StringWriter broken = new StringWriter();
        assertThat(verify(broken)).isEqualTo(1);
        assertThat(broken.toString())
                .contains(MISSION + " : la ligne 42 a été modifiée.")
                .contains("1 journal(aux) rompu(s)");
    }

    private static int verify(StringWriter out) {
        CommandLine command = new Jalon().commandLine().setOut(new PrintWriter(out, true));
        return command.execute(
                "journal", "verify", "--data", folder.resolve("data").toString());
    }

    private static void write(Database database, long id) throws SQLException {
        try (Connection connection = database.open(MISSION);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO journal_entry (id, recorded_at, account_id, actor_name, workspace, action,"
                                + " subject_kind, subject_id, detail, address, hash)"
                                + " VALUES (?, ?, 7, 'Essai', ?, 'READ', 'YoungPerson', '0ABC', NULL, NULL, ?)")) {
            insert.setLong(1, id);
            insert.setObject(2, WHEN);
            insert.setString(3, MISSION);
            insert.setBytes(4, hash(id));
            insert.executeUpdate();
        }
    }

    private static byte[] hash(long id) {
        return JournalHash.ofEntry(id, WHEN, 7L, "Essai", MISSION, "READ", "YoungPerson", "0ABC", null, null);
    }

    private static void seal(Database database, long first, long last) throws SQLException {
        try (Connection connection = database.open(MISSION);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO journal_seal (number, first_entry, last_entry, entries, previous_hash, hash,"
                                + " sealed_at) VALUES (1, ?, ?, 2, NULL, ?, NOW(6))")) {
            insert.setLong(1, first);
            insert.setLong(2, last);
            insert.setBytes(3, JournalHash.ofSeal(null, List.of(hash(first), hash(last))));
            insert.executeUpdate();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.open(MISSION);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
