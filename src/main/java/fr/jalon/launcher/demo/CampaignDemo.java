package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A campaign that took up the audits of the demonstration and programmed some more, three of them with a day; and another one
 * in preparation. Lisieux is left out: it is for who tries the demonstration.
 */
final class CampaignDemo implements DemoData {

    private static final String LISIEUX = "14366S00";
    private static final int PROGRAMMED = 8;
    private static final int PLANNED = 3;

    private static final String FREE =
            """
            SELECT s.code FROM structure s WHERE s.kind = 'MISSION' AND s.code <> ?
                AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.structure_code = s.code)
                AND NOT EXISTS (SELECT 1 FROM self_diagnosis d WHERE d.structure_code = s.code AND d.state = 'SIGNED')
            ORDER BY RIGHT(MD5(s.code), 4) LIMIT ?""";

    private static final String CAMPAIGN =
            """
            INSERT INTO audit_campaign (id, reference_id, name, kind, scope, from_day, until_day, capacity, state, launches,
                created_by, created_by_name, created_at, launched_on, version)
            SELECT ?, MAX(r.id), ?, ?, ?, ?, ?, ?, ?, ?, a.id, a.name, ?, ?, 1 FROM quality_reference r, account a
            WHERE r.code = 'JALON-ML' AND r.state = 'PUBLISHED' AND a.mail = 'bureau@unml.demo.jalon.test'
            GROUP BY a.id, a.name""";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private NetworkRows network;

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            launched();
            draft();
            connection.commit();
        }
    }

    private void launched() throws SQLException {
        long id = Ids.next();
        LocalDate launched = today.minusDays(235);
        network.insert(
                CAMPAIGN,
                id,
                "Campagne nationale d’exemple",
                "INITIAL",
                "ALL",
                today.minusDays(230).withDayOfMonth(1),
                today.plusDays(240),
                6,
                "LAUNCHED",
                1,
                launched.minusDays(12).atTime(9, 40),
                launched);
        network.insert("UPDATE audit SET campaign_id = ? WHERE kind = 'INITIAL' AND campaign_id IS NULL", id);
        network.insert(
                "UPDATE audit SET requested_on = admitted_on - INTERVAL 9 DAY"
                        + " WHERE campaign_id = ? AND requested_on IS NULL",
                id);
        int rank = 0;
        for (String mission : free()) {
            program(id, mission, rank++);
        }
        network.insert(
                """
                INSERT INTO campaign_launch (id, campaign_id, total, done, programmed, last_code, asked_by, asked_by_name,
                    asked_at, ended_at)
                SELECT ?, c.id, (SELECT COUNT(*) FROM structure WHERE kind = 'MISSION'),
                    (SELECT COUNT(*) FROM structure WHERE kind = 'MISSION'),
                    (SELECT COUNT(*) FROM audit WHERE campaign_id = c.id), '', c.created_by, c.created_by_name, ?, ?
                FROM audit_campaign c WHERE c.id = ?""",
                Ids.next(),
                launched.atTime(10, 5),
                launched.atTime(10, 6),
                id);
    }

    private List<String> free() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement query = network.connection().prepareStatement(FREE)) {
            query.setString(1, LISIEUX);
            query.setInt(2, PROGRAMMED);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1).strip());
                }
            }
        }
        return codes;
    }

    private void program(long campaign, String mission, int rank) throws SQLException {
        LocalDate day = rank < PLANNED
                ? today.plusDays(20 + 9L * rank).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                : null;
        network.insert(
                """
                INSERT INTO audit (id, structure_code, kind, campaign_id, state, planned_on, planned_until, version)
                VALUES (?, ?, 'INITIAL', ?, 'PROGRAMMED', ?, ?, 1)""",
                Ids.next(),
                mission,
                campaign,
                day,
                day == null ? null : day.plusDays(1));
    }

    private void draft() throws SQLException {
        long id = Ids.next();
        network.insert(
                CAMPAIGN,
                id,
                "Renouvellements de Normandie et des Hauts-de-France",
                "RENEWAL",
                "REGIONS",
                today.plusDays(250).withDayOfMonth(1),
                today.plusDays(610),
                4,
                "DRAFT",
                0,
                today.minusDays(3).atTime(16, 20),
                null);
        for (String region : List.of("28", "32")) {
            network.insert("INSERT INTO audit_campaign_place (campaign_id, place) VALUES (?, ?)", id, region);
        }
    }
}
