package fr.jalon.launcher.demo;

import static fr.jalon.launcher.demo.AssociationTexts.LABEL;
import static fr.jalon.launcher.demo.AssociationTexts.LEAD;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The own quality work of the association of Normandie: a self-diagnosis under way, shared out among its people, with
 * evidence, an analysis and the actions that came of it.
 */
final class AssociationDemo implements DemoData {

    private static final String NORMANDIE = "AR28";
    /** What is asked of the union only. */
    private static final String OF_THE_UNION = "2.4";

    private record Person(long id, String name) {}

    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).withNano(0);
    private final LocalDate today = now.toLocalDate();
    private final Map<String, Long> scores = new HashMap<>();
    private NetworkRows network;

    @Override
    public String name() {
        return "association";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            diagnosis(Tables.of(connection));
            for (AssociationTexts.Written written : AssociationTexts.WRITTEN) {
                write(written);
            }
            for (String[] axis : AssociationTexts.SHARED_OUT) {
                assign(axis[0], person(axis[1]));
            }
            comment();
            for (String[] piece : AssociationTexts.EVIDENCE) {
                evidence(piece);
            }
            for (String[] item : AssociationTexts.SWOT) {
                swot(item);
            }
            for (String[] action : AssociationTexts.ACTIONS) {
                action(action);
            }
            words();
            connection.commit();
        }
    }

    private Person person(String who) throws SQLException {
        String mail = who + "@normandie.demo.jalon.test";
        return new Person(
                Long.parseLong(network.text("SELECT id FROM account WHERE mail = ?", mail)),
                network.text("SELECT name FROM account WHERE mail = ?", mail));
    }

    private void diagnosis(Tables tables) throws SQLException {
        Person lead = person(LEAD);
        long reference = Long.parseLong(network.text("SELECT id FROM quality_reference WHERE code = 'JALON-ARML'"
                + " AND state = 'PUBLISHED' ORDER BY published_at DESC LIMIT 1"));
        long diagnosis = Ids.next();
        network.insert(
                """
                INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,
                    opened_at, version) VALUES (?, ?, ?, ?, 'OPEN', ?, ?, ?, 1)""",
                diagnosis,
                NORMANDIE,
                reference,
                today.getYear(),
                lead.id(),
                lead.name(),
                now.minusDays(60));
        for (Object[] criterion : tables.list(
                "SELECT id, parent_id, code FROM reference_node WHERE reference_id = ? AND assessable ORDER BY tree_rank",
                row -> new Object[] {row.getLong(1), row.getLong(2), row.getString(3)},
                reference)) {
            boolean applies = !OF_THE_UNION.equals(criterion[2]);
            long score = Ids.next();
            scores.put((String) criterion[2], score);
            network.insert(
                    """
                    INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, applicable, reason,
                        state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    score,
                    NORMANDIE,
                    diagnosis,
                    criterion[0],
                    criterion[1],
                    applies,
                    applies ? null : "Ce critère ne concerne que l’union nationale.",
                    applies ? "TO_DO" : "DRAFTED");
        }
    }

    private void write(AssociationTexts.Written written) throws SQLException {
        Person author = person(written.who());
        network.insert(
                """
                UPDATE criterion_score SET level = ?, reason = ?, strengths = ?, weaknesses = ?, updated_by = ?,
                    updated_by_name = ?, updated_at = ?, state = ?, state_by_name = ?, state_at = ? WHERE id = ?""",
                written.level(),
                written.reason(),
                written.strengths(),
                written.weaknesses(),
                author.id(),
                author.name(),
                now.minusDays(15),
                written.state(),
                written.state().equals("VALIDATED") ? person(LEAD).name() : author.name(),
                now.minusDays(6),
                scores.get(written.code()));
    }

    /** Gives somebody the criteria of an axis. */
    private void assign(String axis, Person to) throws SQLException {
        String by = person(LEAD).name();
        for (Map.Entry<String, Long> score : scores.entrySet()) {
            if (score.getKey().startsWith(axis + '.')) {
                network.insert(
                        "INSERT INTO score_assignment (id, structure_code, score_id, account_id, account_name,"
                                + " assigned_by_name, assigned_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        NORMANDIE,
                        score.getValue(),
                        to.id(),
                        to.name(),
                        by,
                        now.minusDays(55));
            }
        }
    }

    private void comment() throws SQLException {
        Person author = person(LEAD);
        Person named = person(LABEL);
        long id = Ids.next();
        network.insert(
                "INSERT INTO score_comment (id, structure_code, score_id, author_id, author_name, text, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                NORMANDIE,
                scores.get("6.2"),
                author.id(),
                author.name(),
                "@%s Qui tient la liste des auditeurs pairs, et depuis quand ?".formatted(named.name()),
                now.minusDays(4));
        network.insert(
                "INSERT INTO comment_mention (id, structure_code, comment_id, account_id) VALUES (?, ?, ?, ?)",
                Ids.next(),
                NORMANDIE,
                id,
                named.id());
    }

    private void evidence(String[] piece) throws SQLException {
        long id = Ids.next();
        Person lead = person(LEAD);
        LocalDate day = today.minusDays(Long.parseLong(piece[3]));
        LocalDateTime added = now.minusDays(Math.min(50, Long.parseLong(piece[3])));
        network.insert(
                """
                INSERT INTO evidence (id, structure_code, kind, title, description, evidence_date, added_by, added_by_name,
                    added_at, version, valid_until, review, reviewed_by_name, reviewed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 'ACCEPTED', ?, ?)""",
                id,
                NORMANDIE,
                piece[2] == null ? "NOTE" : "LINK",
                piece[0],
                piece[1],
                day,
                lead.id(),
                lead.name(),
                added,
                piece[4].isEmpty() ? null : today.plusDays(Long.parseLong(piece[4])),
                lead.name(),
                now.minusDays(3));
        version(id, piece, lead, added);
        network.insert(
                "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                NORMANDIE,
                id,
                scores.get(piece[5]),
                lead.name(),
                now.minusDays(2));
    }

    private void version(long id, String[] piece, Person lead, LocalDateTime added) throws SQLException {
        network.insert(
                """
                INSERT INTO evidence_version (id, structure_code, evidence_id, number, text, url, added_by, added_by_name,
                    added_at) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)""",
                Ids.next(),
                NORMANDIE,
                id,
                piece[1],
                piece[2],
                lead.id(),
                lead.name(),
                added);
    }

    /** The words that the search finds. */
    private void words() throws SQLException {
        network.insert("INSERT INTO ar_28.evidence_text (id, evidence_id, reading, content)"
                + " SELECT v.id, v.evidence_id, 'WHOLE', COALESCE(v.text, v.url) FROM evidence_version v"
                + " WHERE v.structure_code = '" + NORMANDIE + "' AND COALESCE(v.text, v.url) IS NOT NULL");
    }

    private void swot(String[] item) throws SQLException {
        network.insert(
                """
                INSERT INTO swot_item (id, structure_code, kind, theme, text, source, created_by_name, created_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                NORMANDIE,
                item[0],
                item[1],
                item[2],
                item[3],
                person(LEAD).name(),
                now.minusDays(50));
    }

    private void action(String[] action) throws SQLException {
        long id = Ids.next();
        Person owner = person(action[1]);
        Person lead = person(LEAD);
        LocalDate due = today.plusDays(Long.parseLong(action[2]));
        boolean done = action[3].equals("DONE");
        Long score = scores.get(action[6]);
        network.insert(
                """
                INSERT INTO improvement_action (id, structure_code, score_id, title, owner_id, owner_name, due_on, state,
                    created_by, created_by_name, created_at, done_on, version, origin, priority, starts_on, progress,
                    changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)""",
                id,
                NORMANDIE,
                score,
                action[0],
                owner.id(),
                owner.name(),
                due,
                action[3],
                lead.id(),
                lead.name(),
                now.minusDays(45),
                done ? due : null,
                score == null ? "OTHER" : "GAP",
                action[5],
                due.minusDays(60),
                Integer.parseInt(action[4]),
                now.minusDays(5));
        parts(id, score, due, action);
    }

    private void parts(long id, Long score, LocalDate due, String... action) throws SQLException {
        for (int i = 7; i < action.length; i++) {
            network.insert(
                    "INSERT INTO action_step (id, structure_code, action_id, position, title, due_on) VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    NORMANDIE,
                    id,
                    i - 7,
                    action[i],
                    due.minusDays(10L * (action.length - i)));
        }
        network.insert(
                """
                INSERT INTO action_node (id, structure_code, action_id, reference_id, axis_id, node_id)
                SELECT ?, s.structure_code, ?, d.reference_id, s.axis_id, s.node_id FROM criterion_score s
                JOIN self_diagnosis d ON d.id = s.diagnosis_id WHERE s.id = ?""",
                Ids.next(),
                id,
                score);
    }
}
