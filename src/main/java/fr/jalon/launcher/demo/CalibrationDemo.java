package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the auditors of the closed audits scored, each apart and then together: one of them is severe and scores some
 * criteria after agreeing only, two criteria divide. With what the structures said, evaluations and alerts.
 */
final class CalibrationDemo implements DemoData {

    private static final String LILLE = "pair@lille.demo.jalon.test";
    private static final String CERTIFICATION = "auditrice@certification.demo.jalon.test";

    /** Left without an answer, for who tries the demonstration: its audit is closed and not decided on. */
    private static final String UNANSWERED = "14762S00";

    private static final Set<String> DIVIDING = Set.of("2.3", "5.2");

    private static final String[] COMMENTS = {
        "Visite bien préparée ; le plan aurait pu arriver une semaine plus tôt.",
        "Échanges exigeants et respectueux, l’équipe s’est sentie écoutée.",
        "Deux constats demandaient plus d’exemples pour être compris par tous.",
        "Le rapport nous sert déjà à préparer le prochain plan d’amélioration."
    };

    private static final String CLOSED_AUDITS =
            """
            SELECT a.id, a.structure_code, a.self_diagnosis_id, a.planned_on, c.account_id, c.name, n.account_id, n.name
            FROM audit a JOIN audit_auditor c ON c.audit_id = a.id AND c.kind = 'CERTIFICATION_BODY'
            JOIN audit_auditor n ON n.audit_id = a.id AND n.kind = 'NETWORK'
            WHERE a.state = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM audit_score s WHERE s.audit_id = a.id)
            ORDER BY a.structure_code""";

    private static final String CRITERIA =
            """
            SELECT n.code, s.level FROM criterion_score s JOIN reference_node n ON n.id = s.node_id
            WHERE s.diagnosis_id = ? AND s.level IS NOT NULL ORDER BY n.tree_rank""";

    private record Auditor(long account, String name) {}

    private record Closed(long id, String mission, long diagnosis, LocalDate day, Auditor body, Auditor peer) {}

    private record Scored(String code, int level) {}

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private NetworkRows network;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            long severe = Long.parseLong(network.text("SELECT id FROM account WHERE mail = ?", LILLE));
            List<Closed> audits = closed();
            int turn = 0;
            for (Closed audit : audits) {
                score(audit, audit.peer().account() == severe, turn);
                if (!audit.mission().equals(UNANSWERED)) {
                    say(audit, turn);
                }
                turn++;
            }
            evaluate(severe);
            alert();
            connection.commit();
        }
    }

    private List<Closed> closed() throws SQLException {
        List<Closed> audits = new ArrayList<>();
        try (PreparedStatement query = network.connection().prepareStatement(CLOSED_AUDITS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                audits.add(new Closed(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getLong(3),
                        rows.getDate(4).toLocalDate(),
                        new Auditor(rows.getLong(5), rows.getString(6)),
                        new Auditor(rows.getLong(7), rows.getString(8))));
            }
        }
        return audits;
    }

    private void score(Closed audit, boolean severe, int turn) throws SQLException {
        List<Scored> criteria = new ArrayList<>();
        try (PreparedStatement query = network.connection().prepareStatement(CRITERIA)) {
            query.setLong(1, audit.diagnosis());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    criteria.add(new Scored(rows.getString(1), rows.getInt(2)));
                }
            }
        }
        for (int i = 0; i < criteria.size(); i++) {
            Scored criterion = criteria.get(i);
            int agreed = Math.max(0, criterion.level() - (i % 5 == 0 ? 1 : 0));
            boolean divides = DIVIDING.contains(criterion.code());
            int body = divides || (i + turn) % 9 == 4 ? agreed - 1 : agreed;
            int peer = divides ? agreed : peer(agreed, severe, i + turn);
            write(audit, criterion.code(), "CERTIFICATION_BODY", body, audit.body());
            if (!severe || i % 4 != 1) {
                write(audit, criterion.code(), "NETWORK", peer, audit.peer());
            }
            write(audit, criterion.code(), "AGREED", agreed, audit.body());
        }
    }

    private static int peer(int agreed, boolean severe, int place) {
        if (severe) {
            return agreed - (place % 6 == 0 ? 2 : (place + 1) % 2);
        }
        return Math.min(4, agreed + (place % 6 == 0 ? 1 : 0));
    }

    private void write(Closed audit, String criterion, String voice, int level, Auditor author) throws SQLException {
        boolean agreed = voice.equals("AGREED");
        network.insert(
                """
                INSERT INTO audit_score (id, audit_id, structure_code, criterion, voice, level, applicable, reason,
                    author_id, author_name, recorded_at, proposed_at, version) VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                audit.id(),
                audit.mission(),
                criterion,
                voice,
                Math.max(0, level),
                agreed
                        ? "Cote convenue après échange, traces à l’appui."
                        : "Vu sur place : pratiques décrites et traces datées.",
                author.account(),
                author.name(),
                audit.day().plusDays(agreed ? 2 : 1).atTime(16, 0),
                audit.day().plusDays(1).atTime(17, 0));
    }

    private void say(Closed audit, int turn) throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO audit_feedback (id, audit_id, structure_code, questionnaire, comment, author_id, author_name,
                    answered_at, changed_at, version) VALUES (?, ?, ?, 1, ?, 0, 'Direction', ?, ?, 1)""",
                id,
                audit.id(),
                audit.mission(),
                turn % 2 == 0 ? COMMENTS[turn / 2 % COMMENTS.length] : null,
                audit.day().plusDays(22).atTime(10, turn),
                audit.day().plusDays(22).atTime(10, turn));
        for (int question = 1; question <= 5; question++) {
            network.insert(
                    """
                    INSERT INTO feedback_answer (id, feedback_id, structure_code, question_id, mark)
                    SELECT ?, ?, ?, id, ? FROM feedback_question WHERE questionnaire = 1 AND position = ?""",
                    Ids.next(),
                    id,
                    audit.mission(),
                    5 - (turn + question * (turn % 3)) % 4,
                    question);
        }
    }

    private void evaluate(long severe) throws SQLException {
        long certification = Long.parseLong(network.text("SELECT id FROM account WHERE mail = ?", CERTIFICATION));
        evaluation(
                certification,
                "Plans de visite clairs, constats appuyés sur des traces datées, rapports remis dans les délais.",
                "Envoyer le plan de visite une semaine plus tôt ; mieux partager la parole avec le second auditeur.");
        evaluation(
                severe,
                "Connaissance fine des pratiques du réseau, questions précises, écoute des équipes.",
                "Relire les niveaux du référentiel avant chaque visite : les cotes sont souvent relevées à l’échange.");
    }

    private void evaluation(long auditor, String strengths, String improvements) throws SQLException {
        network.insert(
                """
                INSERT INTO auditor_evaluation (id, auditor_id, from_day, until_day, strengths, improvements, author_id,
                    author_name, written_at, version) VALUES (?, ?, ?, ?, ?, ?, 0, 'Bureau du label', ?, 1)""",
                Ids.next(),
                auditor,
                today.minusMonths(8),
                today.minusDays(20),
                strengths,
                improvements,
                today.minusDays(15).atTime(11, 0));
    }

    /** As the daily round would find them, and one that was closed. */
    private void alert() throws SQLException {
        network.insert(
                """
                INSERT INTO calibration_alert (id, kind, subject, title, state, measured, threshold, basis, opened_on)
                SELECT ?, 'FROM_AGREED', account_id, name, 'OPEN', ROUND(from_agreed * 100), 50, scores, ?
                FROM un_unml.auditor_drift WHERE ABS(from_agreed) >= 0.5 LIMIT 1""",
                Ids.next(),
                today.minusDays(3));
        network.insert(
                """
                INSERT INTO calibration_alert (id, kind, subject, title, state, measured, threshold, basis, opened_on)
                SELECT ?, 'DIVIDES', n.id, CONCAT(n.code, ' – ', n.title, ' (', r.code, ' ', r.version, ')'), 'OPEN', 100, 40,
                    (SELECT COUNT(*) FROM audit WHERE state = 'CLOSED'), ?
                FROM reference_node n JOIN quality_reference r ON r.id = n.reference_id
                WHERE r.code = 'JALON-ML' AND r.state = 'PUBLISHED' AND n.code = '2.3' ORDER BY r.published_at DESC LIMIT 1""",
                Ids.next(),
                today.minusDays(3));
        network.insert(
                """
                INSERT INTO calibration_alert (id, kind, subject, title, state, measured, threshold, basis, opened_on,
                    seen_by_name, seen_on)
                SELECT ?, 'APART', account_id, name, 'SEEN', 100 * apart DIV criteria, 80, criteria, ?, 'Bureau du label', ?
                FROM un_unml.auditor_drift WHERE apart / criteria < 0.8 LIMIT 1""",
                Ids.next(),
                today.minusDays(9),
                today.minusDays(7));
        network.insert(
                """
                INSERT INTO calibration_alert (id, kind, subject, title, state, measured, threshold, basis, opened_on,
                    seen_by_name, seen_on, note, closed_by_name, closed_on)
                SELECT ?, 'DIVIDES', n.id, CONCAT(n.code, ' – ', n.title, ' (', r.code, ' ', r.version, ')'), 'CLOSED', 100, 40,
                    (SELECT COUNT(*) FROM audit WHERE state = 'CLOSED'), ?, 'Bureau du label', ?, ?, 'Bureau du label', ?
                FROM reference_node n JOIN quality_reference r ON r.id = n.reference_id
                WHERE r.code = 'JALON-ML' AND r.state = 'PUBLISHED' AND n.code = '5.2' ORDER BY r.published_at DESC LIMIT 1""",
                Ids.next(),
                today.minusDays(60),
                today.minusDays(58),
                "Relu avec six auditeurs : une fiche de quatre exemples cotés accompagne désormais ce critère.",
                today.minusDays(40));
    }
}
