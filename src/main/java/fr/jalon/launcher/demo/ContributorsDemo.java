package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Several people at this year's diagnosis of Lisieux: criteria shared out, some still drafts, some proposed, one sent back,
 * the first not begun but with last year's score beside; and what they say to one another.
 */
public final class ContributorsDemo implements DemoData {

    static final String LISIEUX = "14366S00";

    /** The criterion that LabellingDemo leaves to be scored. */
    private static final String LEFT = "5.1";

    private static final String[][] COMMENTS = {
        {
            "5.1",
            "qualite",
            "@%s Le délai d’accueil de chaque permanence est dans l’indicateur « Premiers accueils » : peux-tu coter ?",
            "conseillere"
        },
        {
            "1.2",
            "conseillere",
            "@%s J’ai relu avec l’équipe : le niveau 3 me semble juste, la convention est signée.",
            "qualite"
        },
        {"1.3", "responsable", "Le compte rendu du 12 est joint aux preuves.", null}
    };

    private record Person(long id, String name) {}

    private NetworkRows network;
    private long diagnosis;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

    @Override
    public String name() {
        return "contributors";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            diagnosis = Long.parseLong(network.text(
                    "SELECT id FROM self_diagnosis WHERE structure_code = ? ORDER BY year DESC LIMIT 1", LISIEUX));
            network.insert(
                    """
                    UPDATE criterion_score s JOIN criterion_score p ON p.node_id = s.node_id
                        AND p.structure_code = s.structure_code AND p.diagnosis_id <> s.diagnosis_id
                    SET s.previous_id = p.id WHERE s.diagnosis_id = ?""",
                    diagnosis);
            Person lead = person("qualite");
            assign("1", person("conseillere"), lead);
            assign("2", person("responsable"), lead);
            assign(LEFT, person("conseillere"), lead);
            state("1.1", "DRAFTED", "conseillere", null);
            state("1.2", "PROPOSED", "conseillere", null);
            state("1.3", "PROPOSED", "conseillere", null);
            state("2.1", "PROPOSED", "responsable", null);
            state("2.2", "DRAFTED", "qualite", "Dites sur combien de mois le registre est tenu, et où il est rangé.");
            for (String[] comment : COMMENTS) {
                comment(comment);
            }
            connection.commit();
        }
    }

    private Person person(String who) throws SQLException {
        String mail = who + "@lisieux.demo.jalon.test";
        return new Person(
                Long.parseLong(network.text("SELECT id FROM account WHERE mail = ?", mail)),
                network.text("SELECT name FROM account WHERE mail = ?", mail));
    }

    /** Gives somebody a criterion, or all those of an axis. */
    private void assign(String code, Person to, Person by) throws SQLException {
        for (long score : scores(code)) {
            network.insert(
                    "INSERT INTO score_assignment (id, structure_code, score_id, account_id, account_name,"
                            + " assigned_by_name, assigned_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    LISIEUX,
                    score,
                    to.id(),
                    to.name(),
                    by.name(),
                    now.minusDays(40));
        }
    }

    private void state(String code, String state, String who, String sentBack) throws SQLException {
        for (long score : scores(code)) {
            network.insert(
                    "UPDATE criterion_score SET state = ?, state_by_name = ?, state_at = ?, sent_back_reason = ? WHERE id = ?",
                    state,
                    person(who).name(),
                    now.minusDays(3),
                    sentBack,
                    score);
        }
    }

    private void comment(String[] comment) throws SQLException {
        Person author = person(comment[1]);
        Person named = comment[3] == null ? null : person(comment[3]);
        for (long score : scores(comment[0])) {
            long id = Ids.next();
            network.insert(
                    "INSERT INTO score_comment (id, structure_code, score_id, author_id, author_name, text, written_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    LISIEUX,
                    score,
                    author.id(),
                    author.name(),
                    named == null ? comment[2] : comment[2].formatted(named.name()),
                    now.minusDays(2));
            if (named != null) {
                network.insert(
                        "INSERT INTO comment_mention (id, structure_code, comment_id, account_id) VALUES (?, ?, ?, ?)",
                        Ids.next(),
                        LISIEUX,
                        id,
                        named.id());
            }
        }
    }

    private List<Long> scores(String code) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement query = network.connection()
                .prepareStatement(
                        "SELECT s.id FROM criterion_score s JOIN reference_node n ON n.id = s.node_id"
                                + " JOIN reference_node x ON x.id = s.axis_id WHERE s.diagnosis_id = ? AND ? IN (n.code, x.code)")) {
            query.setLong(1, diagnosis);
            query.setString(2, code);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        return found;
    }
}
