package fr.jalon.identity;

import static fr.jalon.identity.TestPeople.ANALYST;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.database.JournalChain;
import fr.jalon.oversight.board.ReadBoard;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain that the application seals is whole, and tells of every line that was tampered with. */
@ExtendWith(ArquillianExtension.class)
class JournalSealIT {

    private static final String JOURNAL = "ar_98";
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 3, 2, 9, 30);
    private static final String OF_THE_FIRST_SEAL =
            " WHERE id = (SELECT last_entry FROM journal_seal WHERE number = 1)";

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    ReadBoard board;

    @Inject
    SealJournal seal;

    @BeforeEach
    void aSealedJournal() {
        write();
        TestClock.ahead(SealJournal.SETTLED.plusSeconds(1));
        assertThat(sealIt()).isPositive();
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void anUntouchedJournalIsWholeWithYoungLinesToo() throws SQLException {
        write();
        assertThat(afterTampering("DO 0")).isEmpty();
    }

    @Test
    void whatIsTooYoungWaitsForTheNextSeal() {
        write();
        TestClock.ahead(Duration.ZERO);
        assertThat(sealIt()).isZero();
        TestClock.ahead(SealJournal.SETTLED.plusSeconds(1));
        assertThat(sealIt()).isEqualTo(1);
    }

    @Test
    void aChangedLineIsNamed() throws SQLException {
        String line = number("SELECT last_entry FROM journal_seal WHERE number = 1");
        assertThat(afterTampering("UPDATE journal_entry SET actor_name = 'Quelqu’un d’autre'" + OF_THE_FIRST_SEAL))
                .hasValueSatisfying(told -> assertThat(told).contains(line, "modifiée"));
    }

    @Test
    void aRemovedLineIsToldByItsSeal() throws SQLException {
        assertThat(afterTampering("DELETE FROM journal_entry" + OF_THE_FIRST_SEAL))
                .hasValueSatisfying(told -> assertThat(told).startsWith("le sceau 1 ne correspond plus"));
    }

    @Test
    void aLineSlippedInIsToldByItsSealEvenWithItsOwnHash() throws SQLException {
        long id = Long.parseLong(number("SELECT last_entry FROM journal_seal WHERE number = 1")) - 1;
        byte[] hash = JournalHash.ofEntry(id, WHEN, null, "Personne", JOURNAL, "READ", null, null, null, null);
        assertThat(afterTampering("INSERT INTO journal_entry (id, recorded_at, actor_name, workspace, action, hash)"
                        + " VALUES (" + id + ", '2026-03-02 09:30:00', 'Personne', '" + JOURNAL + "', 'READ', 0x"
                        + HexFormat.of().formatHex(hash) + ")"))
                .hasValueSatisfying(
                        told -> assertThat(told).contains("sceau 1 ").contains("trouvées"));
    }

    @Test
    void aRemovedSealIsTold() throws SQLException {
        write();
        assertThat(sealIt()).isEqualTo(1);
        assertThat(afterTampering("DELETE FROM journal_seal WHERE number = 1")).contains("le sceau 1 manque.");
    }

    @Test
    void aLineAndItsSealRewrittenAreToldByTheNextSeal() throws SQLException {
        write();
        assertThat(sealIt()).isEqualTo(1);
        assertThat(afterTampering("UPDATE journal_seal SET hash = UNHEX(SHA2('forged', 256)) WHERE number = 1"))
                .hasValueSatisfying(told -> assertThat(told).contains("le sceau 1"));
    }

    @Test
    void thoseWhoWriteDoNotWaitForOneAnotherNorForTheSeal() throws SQLException {
        try (Connection other = MigrationUser.open(JOURNAL);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false); // a seal and a line under way, not committed yet
            statement.executeUpdate("INSERT INTO journal_seal (number, first_entry, last_entry, entries, hash,"
                    + " sealed_at) VALUES (100000, 1, 1, 1, REPEAT('x', 32), NOW(6))");
            statement.executeUpdate("INSERT INTO journal_entry (id, recorded_at, workspace, action, hash) VALUES ("
                    + Ids.next() + ", NOW(6), 'ar_98', 'READ', REPEAT('x', 32))");
            write(); // would end with a lock timeout if it waited
            other.rollback();
        }
        assertThat(together.all(() -> board.open("98001S00"), ANALYST, LABEL_OFFICER, ANALYST, LABEL_OFFICER))
                .allMatch(Together.Outcome::isDone);
        assertThat(sealIt()).isGreaterThanOrEqualTo(5);
        assertThat(afterTampering("DO 0")).isEmpty();
    }

    private void write() {
        actor.as(LABEL_OFFICER, () -> board.open("98001S00"));
    }

    private int sealIt() {
        try (Workspace.Stay stay = new Workspace(JOURNAL, JOURNAL).enter()) {
            return seal.seal();
        }
    }

    /** What the launcher's verification says after that; then the tampering is undone. */
    private static Optional<String> afterTampering(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open(JOURNAL);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            Optional<String> told = JournalChain.firstFault(connection);
            connection.rollback();
            return told;
        }
    }

    private static String number(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open(JOURNAL);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
