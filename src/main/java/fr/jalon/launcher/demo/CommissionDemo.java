package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commission: a member of each college, a past session whose minutes are signed and whose decisions are told, a coming
 * one with Vire on its agenda; labels with conditions, one suspended, an appeal, an alert. People and bodies are invented.
 */
public final class CommissionDemo implements DemoData {

    private static final String OFFICE = "Bureau du label";
    private static final String SUSPENDED = "80021S00";
    private static final String APPEALING = "76540S00";
    private static final String ALERTED = "27229S00";
    private static final String DUE = "61001S00";
    private static final String CAEN = "14327S00";

    private static final String[][] SEATS = {
        {"commission@unml", "ASSOCIATIONS", "Fédération des associations d’insertion d’exemple", null},
        {"reseau@commission", "NETWORK", "Association régionale d’exemple", "AR28"},
        {"etat@commission", "STATE", "Direction de l’emploi d’exemple", null},
        {"region@commission", "LOCAL_AUTHORITIES", "Conseil régional d’exemple", null},
        {"associations@commission", "ASSOCIATIONS", "Union des associations de jeunesse d’exemple", null},
        {"entreprises@commission", "COMPANIES", "Groupement d’entreprises d’exemple", null}
    };

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate held = today.minusDays(45).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    private final List<Long> seats = new ArrayList<>();
    private NetworkRows network;

    @Override
    public String name() {
        return "commission";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            for (String[] seat : SEATS) {
                seat(seat);
            }
            long past = session(held, "CLOSED");
            attend(past);
            DemoDecisions decisions = new DemoDecisions(network, held, today);
            int position = 0;
            for (Map.Entry<String, AuditDemo.Outcome> mission :
                    AuditDemo.outcomes().entrySet()) {
                String audit = audit(mission.getKey());
                switch (mission.getValue()) {
                    case WAITING -> item(session(comingDay(), "CONVENED"), audit, mission.getKey(), 1, "WAITING", null);
                    case REPLY, REPORT -> {}
                    default -> {
                        position++;
                        String kind = mission.getValue().name();
                        long item = item(past, audit, mission.getKey(), position, "DECIDED", kind);
                        decisions.write(item, audit, mission.getKey(), kind);
                    }
                }
            }
            decisions.count();
            recuse(past);
            debate(past);
            sign(past);
            decisions.live(SUSPENDED, ALERTED, DUE, CAEN);
            decisions.appeal(APPEALING);
            connection.commit();
        }
    }

    private LocalDate comingDay() {
        return today.plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private String audit(String mission) throws SQLException {
        return network.text("SELECT MAX(id) FROM audit WHERE structure_code = ?", mission);
    }

    private void seat(String... seat) throws SQLException {
        String mail = seat[0] + ".demo.jalon.test";
        long id = Ids.next();
        seats.add(id);
        network.insert(
                """
                INSERT INTO commission_member (id, account_id, name, college, organisation, structure_code, from_day,
                    until_day) SELECT ?, id, name, ?, ?, ?, ?, ? FROM account WHERE mail = ?""",
                id,
                seat[1],
                seat[2],
                seat[3],
                today.minusYears(1),
                today.plusYears(2),
                mail);
    }

    private long session(LocalDate day, String state) throws SQLException {
        long id = Ids.next();
        boolean past = day.isBefore(today);
        network.insert(
                """
                INSERT INTO commission_session (id, held_on, begins_at, place, state, quorum_percent, president_id,
                    convened_at, opened_at, closed_at) VALUES (?, ?, '14:00', ?, ?, 50, ?, ?, ?, ?)""",
                id,
                day,
                past ? "Paris, salle des Tilleuls" : "Visioconférence",
                state,
                past ? seats.get(0) : null,
                (past ? day : today).minusDays(past ? 12 : 2).atTime(9, 0),
                past ? day.atTime(12, 5) : null,
                past ? day.atTime(15, 40) : null);
        return id;
    }

    private void attend(long session) throws SQLException {
        for (int i = 0; i < seats.size(); i++) {
            boolean excused = i == seats.size() - 1;
            network.insert(
                    "INSERT INTO session_attendance (session_id, member_id, presence) VALUES (?, ?, ?)",
                    session,
                    seats.get(i),
                    excused ? "EXCUSED" : "PRESENT");
        }
    }

    private long item(long session, String audit, String mission, int position, String state, String proposal)
            throws SQLException {
        long id = Ids.next();
        boolean decided = proposal != null;
        int against = decided && position % 4 == 0 ? 1 : 0;
        network.insert(
                """
                INSERT INTO agenda_item (id, session_id, audit_id, structure_code, position, state, secret, proposal,
                    entitled, votes_for, votes_against, abstentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                session,
                audit,
                mission,
                position,
                state,
                position % 3 == 0,
                proposal,
                decided ? 4 : null,
                decided ? 4 - against : null,
                decided ? against : null,
                decided ? 0 : null);
        return id;
    }

    /** Whoever works in the association of a mission is recused on it, on both agendas. */
    private void recuse(long past) throws SQLException {
        network.insert(
                """
                INSERT INTO item_recusal (item_id, member_id, cause) SELECT i.id, m.id, 'OWN_ASSOCIATION'
                FROM agenda_item i JOIN structure s ON s.code = i.structure_code
                JOIN commission_member m ON m.structure_code = s.association_code""");
        network.insert(
                "UPDATE agenda_item SET entitled = 5 WHERE session_id = ? AND id NOT IN"
                        + " (SELECT item_id FROM item_recusal)",
                past);
    }

    private void debate(long past) throws SQLException {
        network.insert(
                """
                INSERT INTO item_debate (item_id, text, written_by_name, written_at) SELECT id,
                    'Le rapport est jugé clair. La commission s’arrête sur les permanences extérieures, puis sur les délais.',
                    ?, ? FROM agenda_item WHERE session_id = ?""",
                OFFICE,
                held.atTime(13, 0),
                past);
    }

    /** The minutes themselves are printed by {@link CommissionPapers}, which then writes their hash. */
    private void sign(long past) throws SQLException {
        network.insert(
                """
                UPDATE commission_session SET state = 'SIGNED', minutes_hash = REPEAT('0', 64), minutes_size = 0,
                    signed_by_name = (SELECT name FROM commission_member WHERE id = ?), signed_at = ? WHERE id = ?""",
                seats.get(0),
                held.plusDays(1).atTime(8, 30),
                past);
    }
}
