package fr.jalon.labelling.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import fr.jalon.testing.Rows;
import fr.jalon.testing.TestPlatform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The confidentiality of evidence is kept by the database: what each role reads of pieces of Essai-Sud that prove a
 * criterion of its audited diagnosis, of each level, with the structure's consent and without.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoSeesEvidenceIT {

    private static final long SCORE = 9401;

    private final Rows rows = TestPlatform.rows();
    private final List<Long> made = new ArrayList<>();

    @BeforeEach
    void onePieceOfEachLevelWithConsentAndWithout() {
        for (String level : List.of("STRUCTURE", "NETWORK", "AUDITORS")) {
            for (boolean consent : List.of(true, false)) {
                piece(level, consent);
            }
        }
    }

    @AfterEach
    void leaveNothing() {
        made.forEach(id -> Stream.of("evidence_version", "evidence_link")
                .forEach(table -> rows.change("DELETE FROM network." + table + " WHERE evidence_id = " + id)));
        made.forEach(id -> rows.change("DELETE FROM network.evidence WHERE id = " + id));
    }

    @Test
    void theStructureSeesAllOfItsOwn() throws SQLException {
        assertThat(seen("ml_98002s00", "ml_98002s00"))
                .containsExactlyInAnyOrder(
                        "STRUCTURE with",
                        "STRUCTURE without",
                        "NETWORK with",
                        "NETWORK without",
                        "AUDITORS with",
                        "AUDITORS without");
    }

    @Test
    void itsAssociationSeesWhatTheStructureConsentedToAndIsNotItsAlone() throws SQLException {
        assertThat(seen("ar_98", "ar_98")).containsExactlyInAnyOrder("NETWORK with", "AUDITORS with");
    }

    @Test
    void theUnionSeesWhatAuditorsMaySee() throws SQLException {
        assertThat(seen("un_unml", "un_unml")).containsExactlyInAnyOrder("AUDITORS with", "AUDITORS without");
    }

    @Test
    void auditorsSeeWhatAuditorsMaySeeConsentedOrNot() throws SQLException {
        assertThat(seen("jalon_audit", "audit")).containsExactlyInAnyOrder("AUDITORS with", "AUDITORS without");
    }

    @Test
    void anotherMissionAndAnotherAssociationSeeNothing() throws SQLException {
        assertThat(seen("ml_98001s00", "ml_98001s00")).isEmpty();
        assertThat(seen("ar_97", "ar_97")).isEmpty();
    }

    @Test
    void versionsAreSeenByNobodyWhoDoesNotSeeTheirPiece() throws SQLException {
        for (String[] reader : new String[][] {
            {"ar_98", "ar_98"}, {"un_unml", "un_unml"}, {"jalon_audit", "audit"}, {"ml_98001s00", "ml_98001s00"}
        }) {
            assertThat(read(
                            reader[0],
                            "SELECT text FROM " + view(reader[1], "evidence_version") + " WHERE evidence_id IN "
                                    + ids()))
                    .as(reader[0])
                    .containsExactlyInAnyOrderElementsOf(seen(reader[0], reader[1]));
        }
    }

    private void piece(String level, boolean consent) {
        long id = Ids.next();
        made.add(id);
        String title = level + (consent ? " with" : " without");
        rows.change(
                "INSERT INTO network.evidence (id, structure_code, kind, title, evidence_date, added_by, added_by_name,"
                        + " added_at, version, confidentiality, consented_at, consented_by_name) VALUES (" + id
                        + ", '98002S00', 'NOTE', '" + title + "', CURRENT_DATE, 202, 'Essai', NOW(6), 0, '" + level
                        + "', "
                        + (consent ? "NOW(6), 'Essai'" : "NULL, NULL") + ")");
        rows.change("INSERT INTO network.evidence_version (id, structure_code, evidence_id, number, text, added_by,"
                + " added_by_name, added_at) VALUES (" + id + ", '98002S00', " + id + ", 1, '" + title
                + "', 202, 'Essai', NOW(6))");
        rows.change("INSERT INTO network.evidence_link (id, structure_code, evidence_id, score_id, linked_by_name,"
                + " linked_at) VALUES (" + id + ", '98002S00', " + id + ", " + SCORE + ", 'Essai', NOW(6))");
    }

    private List<String> seen(String role, String database) throws SQLException {
        return read(role, "SELECT title FROM " + view(database, "evidence") + " WHERE id IN " + ids());
    }

    /** Where a database has what others show: a mission has its own only. */
    private static String view(String database, String table) {
        return database + (database.startsWith("ml_") ? "." : ".shared_") + table;
    }

    private String ids() {
        return made.toString().replace('[', '(').replace(']', ')');
    }

    private List<String> read(String role, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = rows.asRole(role);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
