package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Where the mission of Lisieux receives, its collective sessions, and who is away: around today. */
final class AgendaDemo implements DemoData {

    private static final String MISSION = "ml_14366s00";
    private static final int SEATS = 12;

    private static final String SITE = "INSERT INTO site (id, version, name, kind, street, postal_code, commune, phone,"
            + " directions, closed) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, FALSE)";

    private static final String OPENING =
            "INSERT INTO opening (id, site_id, weekday, recurrence, opens_at, closes_at) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String ENTRY = "INSERT INTO appointment (id, version, kind, counsellor_id, starts_at, ends_at,"
            + " subject, status, act_kind, theme, seats, site_id, created_at)"
            + " VALUES (?, 0, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, UTC_TIMESTAMP(6))";

    /** Places for young people who have nothing else planned on the day. */
    private static final String PLACES =
            "INSERT INTO appointment (id, version, kind, session_id, young_person_id, counsellor_id, starts_at, ends_at,"
                    + " subject, status, site_id, created_at)"
                    + " SELECT ? + ROW_NUMBER() OVER (ORDER BY p.file_number), 0, 'APPOINTMENT', s.id, p.id, s.counsellor_id,"
                    + " s.starts_at, s.ends_at, s.subject, 'PLANNED', s.site_id, UTC_TIMESTAMP(6)"
                    + " FROM young_person p JOIN appointment s ON s.id = ?"
                    + " WHERE p.file_number % 7 = 3 AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.young_person_id = p.id"
                    + " AND a.status = 'PLANNED' AND DATE(a.starts_at) = DATE(s.starts_at)) LIMIT ?";

    /** Reminders of those who accept messages, of the last month and the next two days: one in nine did not leave. */
    private static final String REMINDERS =
            "INSERT INTO reminder (id, appointment_id, channel, state, attempts, tried_at, version)"
                    + " SELECT ? + ROW_NUMBER() OVER (ORDER BY a.starts_at, a.id), a.id,"
                    + " IF(p.file_number % 3 = 0, 'SMS', 'MAIL'), IF(p.file_number % 9 = 4, 'FAILED', 'SENT'),"
                    + " IF(p.file_number % 9 = 4, 3, 1), LEAST(a.starts_at - INTERVAL 2 DAY, UTC_TIMESTAMP(6)), 0"
                    + " FROM appointment a JOIN young_person p ON p.id = a.young_person_id"
                    + " WHERE a.starts_at BETWEEN ? - INTERVAL 30 DAY AND ? + INTERVAL 2 DAY"
                    + " AND EXISTS (SELECT 1 FROM field_value v WHERE v.young_person_id = p.id"
                    + " AND v.current_field = 'CONSENT_TO_MESSAGES' AND v.value = 'YES')";

    /** Who accepts messages, as they said at the first welcome. */
    private static final String CONSENTS =
            "INSERT INTO field_value (id, young_person_id, field, value, proven, superseded, told_at, told_by)"
                    + " SELECT ? + ROW_NUMBER() OVER (ORDER BY p.file_number), p.id, 'CONSENT_TO_MESSAGES', 'YES', FALSE,"
                    + " FALSE, p.created_at, p.created_by FROM young_person p WHERE p.file_number % 3 <> 1"
                    + " AND NOT EXISTS (SELECT 1 FROM field_value v WHERE v.young_person_id = p.id"
                    + " AND v.current_field = 'CONSENT_TO_MESSAGES')";

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open(MISSION)) {
            connection.setAutoCommit(false);
            long seat = sites(connection);
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            long lead = account(connection, "TEAM_LEAD");
            session(connection, lead, today.atTime(10, 0), List.of("Atelier CV", "WORKSHOP", "EMPLOYMENT"), seat);
            session(
                    connection,
                    lead,
                    working(today.plusDays(1)).atTime(14, 0),
                    List.of("Le contrat d’engagement jeune", "COLLECTIVE_INFORMATION", "CAREER_PLAN"),
                    seat);
            long counsellor = account(connection, "COUNSELLOR");
            LocalDateTime meeting = working(today).atTime(8, 0);
            entry(connection, "ABSENCE", counsellor, meeting, meeting.plusHours(1), "Réunion d’équipe");
            run(connection, CONSENTS, Ids.next());
            LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Paris"));
            run(connection, REMINDERS, Ids.next(), now, now);
            connection.commit();
        }
    }

    private static long sites(Connection connection) throws SQLException {
        long seat = site(
                connection,
                List.of("Siège de Lisieux", "SEAT", "12 rue des Exemples", "14100", "Lisieux"),
                "02 99 00 14 10",
                "Ligne 1, arrêt Gare. Accueil au rez-de-chaussée.");
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            opening(connection, seat, day, "EVERY_WEEK", LocalTime.of(9, 0), LocalTime.of(12, 30));
            opening(connection, seat, day, "EVERY_WEEK", LocalTime.of(13, 30), LocalTime.of(17, 30));
        }
        long antenna = site(
                connection,
                List.of("Antenne d’Orbec", "ANTENNA", "3 place des Exemples", "14290", "Orbec"),
                "02 99 00 14 29",
                null);
        opening(connection, antenna, DayOfWeek.TUESDAY, "EVERY_WEEK", LocalTime.of(9, 0), LocalTime.of(17, 0));
        opening(connection, antenna, DayOfWeek.THURSDAY, "EVERY_WEEK", LocalTime.of(9, 0), LocalTime.of(12, 0));
        long permanence = site(
                connection,
                List.of(
                        "Permanence de Livarot",
                        "PERMANENCE",
                        "Maison France services",
                        "14140",
                        "Livarot-Pays-d'Auge"),
                null,
                null);
        opening(connection, permanence, DayOfWeek.WEDNESDAY, "FIRST", LocalTime.of(9, 30), LocalTime.of(12, 0));
        opening(connection, permanence, DayOfWeek.WEDNESDAY, "THIRD", LocalTime.of(9, 30), LocalTime.of(12, 0));
        return seat;
    }

    private static long site(Connection connection, List<String> where, String phone, String directions)
            throws SQLException {
        long id = Ids.next();
        Object[] values = {id, where.get(0), where.get(1), where.get(2), where.get(3), where.get(4), phone, directions};
        run(connection, SITE, values);
        return id;
    }

    private static void opening(
            Connection connection, long site, DayOfWeek day, String recurrence, LocalTime from, LocalTime until)
            throws SQLException {
        run(connection, OPENING, Ids.next(), site, day.name(), recurrence, from, until);
    }

    private static void session(
            Connection connection, long leader, LocalDateTime startsAt, List<String> what, long site)
            throws SQLException {
        long id = Ids.next();
        Object[] values = {
            id, "SESSION", leader, startsAt, startsAt.plusHours(2), what.get(0), what.get(1), what.get(2), SEATS, site
        };
        run(connection, ENTRY, values);
        run(connection, PLACES, Ids.next(), id, SEATS / 2);
    }

    private static void entry(
            Connection connection, String kind, long whose, LocalDateTime from, LocalDateTime until, String subject)
            throws SQLException {
        run(connection, ENTRY, Ids.next(), kind, whose, from, until, subject, null, null, null, null);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long account(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT MIN(account_id) FROM network.membership" + " WHERE structure_code = '14366S00' AND role = ?")) {
            query.setString(1, role);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** That day, or the Monday after it. */
    private static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
