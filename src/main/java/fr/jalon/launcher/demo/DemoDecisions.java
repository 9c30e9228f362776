package fr.jalon.launcher.demo;

import fr.jalon.labelling.label.LabelNumber;
import fr.jalon.shared.Ids;
import java.sql.SQLException;
import java.time.LocalDate;

/** Decisions of the demonstration, the labels that they award, and what became of some of them. */
final class DemoDecisions {

    private static final String OFFICE = "Bureau du label";

    private static final String[][] CONDITIONS = {
        {"Afficher les délais de premier accueil dans chaque permanence extérieure, et en garder la trace.", "60"},
        {"Présenter aux membres du conseil d’administration un bilan annuel de la démarche qualité.", "-5"}
    };

    private final NetworkRows network;
    private final LocalDate held;
    private final LocalDate today;
    private int rank;

    DemoDecisions(NetworkRows network, LocalDate held, LocalDate today) {
        this.network = network;
        this.held = held;
        this.today = today;
    }

    void write(long item, String audit, String mission, String kind) throws SQLException {
        long decision = Ids.next();
        boolean deferred = "DEFERRAL".equals(kind);
        network.insert(
                """
                INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by,
                    recorded_at, version, item_id, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, 0, ?, 1, ?, ?, ?)""",
                decision,
                audit,
                mission,
                kind,
                deferred
                        ? "La commission attend les preuves complémentaires annoncées dans les réponses."
                        : "La commission suit la conclusion des auditeurs : les exigences sont tenues et prouvées.",
                held,
                held.atTime(14, 0),
                item,
                deferred ? null : held,
                deferred ? null : held.plusYears(3).minusDays(1));
        network.insert(
                """
                INSERT INTO decision_notice (decision_id, structure_code, notified_on, notified_by_name, appeal_until,
                    file_hash, file_size) VALUES (?, ?, ?, ?, ?, REPEAT('0', 64), 0)""",
                decision,
                mission,
                held.plusDays(2),
                OFFICE,
                held.plusDays(62));
        if (!deferred) {
            award(decision, mission, "LABEL_WITH_CONDITIONS".equals(kind));
        }
    }

    private void award(long decision, String mission, boolean conditional) throws SQLException {
        rank++;
        long label = Ids.next();
        network.insert(
                """
                INSERT INTO label (id, decision_id, structure_code, number, conditional, valid_from, valid_until,
                    version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)""",
                label,
                decision,
                mission,
                new LabelNumber(held.getYear(), rank).toString(),
                conditional,
                held,
                held.plusYears(3).minusDays(1));
        event(label, mission, "AWARDED", held, null);
        followUp(label, mission, "FOLLOW_UP", held.plusMonths(18));
        followUp(label, mission, "RENEWAL", held.plusYears(3).minusDays(1).minusMonths(9));
        if (conditional) {
            for (int i = 0; i < CONDITIONS.length; i++) {
                condition(decision, mission, i);
            }
        }
    }

    private void event(long label, String mission, String kind, LocalDate day, String reason) throws SQLException {
        network.insert(
                """
                INSERT INTO label_event (id, label_id, structure_code, kind, happened_on, reason, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                label,
                mission,
                kind,
                day,
                reason,
                OFFICE);
    }

    private void followUp(long label, String mission, String kind, LocalDate due) throws SQLException {
        network.insert(
                """
                INSERT INTO label_follow_up (id, label_id, structure_code, kind, due_on, state)
                VALUES (?, ?, ?, ?, ?, 'SCHEDULED')""",
                Ids.next(),
                label,
                mission,
                kind,
                due);
    }

    private void condition(long decision, String mission, int index) throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO label_condition (id, decision_id, structure_code, position, text, due_on)
                VALUES (?, ?, ?, ?, ?, ?)""",
                id,
                decision,
                mission,
                index + 1,
                CONDITIONS[index][0],
                today.plusDays(Long.parseLong(CONDITIONS[index][1])));
        if (index == 0) {
            network.insert(
                    """
                    INSERT INTO condition_evidence (id, condition_id, structure_code, text, brought_by_name, brought_at)
                    VALUES (?, ?, ?, ?, 'Référente qualité', ?)""",
                    Ids.next(),
                    id,
                    mission,
                    "L’affichage est fait dans trois permanences sur quatre ; la dernière suit ce mois-ci.",
                    today.minusDays(4).atTime(9, 0));
        }
    }

    /** The numbers given so far. */
    void count() throws SQLException {
        network.insert("INSERT INTO label_counter (label_year, last_rank) VALUES (?, ?)", held.getYear(), rank);
    }

    /** What happened to some labels since. */
    void live(String suspended, String alerted, String due, String overdue) throws SQLException {
        String reason =
                "Le poste de référent qualité est vacant ; la structure doit dire comment sa démarche continue.";
        network.insert(
                "UPDATE label SET state = 'SUSPENDED', state_since = ?, state_reason = ? WHERE structure_code = ?",
                today.minusDays(10),
                reason,
                suspended);
        event(label(suspended), suspended, "SUSPENDED", today.minusDays(10), reason);
        alert(alerted, "DRIFT", "Délai de premier accueil", "5.1", 1);
        alert(overdue, "CONDITION", CONDITIONS[1][0], null, 2);
        network.insert(
                "UPDATE label_follow_up SET state = 'DUE', due_on = ? WHERE structure_code = ? AND kind = 'FOLLOW_UP'",
                today.minusDays(3),
                due);
    }

    private void alert(String mission, String cause, String title, String criterion, long subject) throws SQLException {
        network.insert(
                """
                INSERT INTO label_alert (id, label_id, structure_code, cause, subject_id, title, criterion, found_on,
                    state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""",
                Ids.next(),
                label(mission),
                mission,
                cause,
                subject,
                title,
                criterion,
                today.minusDays(6));
    }

    private long label(String mission) throws SQLException {
        return Long.parseLong(network.text("SELECT MAX(id) FROM label WHERE structure_code = ?", mission));
    }

    void appeal(String mission) throws SQLException {
        network.insert(
                """
                INSERT INTO appeal (id, decision_id, structure_code, state, grounds, filed_by, filed_by_name, filed_on)
                SELECT ?, MAX(id), ?, 'FILED', ?, 0, 'Direction', ? FROM commission_decision WHERE structure_code = ?""",
                Ids.next(),
                mission,
                "Les preuves annoncées dans nos réponses étaient jointes au dossier ; la décision n’en dit rien. Nous demandons"
                        + " qu’elles soient examinées.",
                today.minusDays(8),
                mission);
    }
}
