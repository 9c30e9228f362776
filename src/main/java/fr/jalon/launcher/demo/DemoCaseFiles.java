package fr.jalon.launcher.demo;

import fr.jalon.identity.Role;
import fr.jalon.launcher.database.Database;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The case files of the mission whose accounts the demonstration has. */
final class DemoCaseFiles implements DemoData {

    private static final StructureCode MISSION = new StructureCode("14366S00");
    private static final int PEOPLE = 240;

    @Override
    public String name() {
        return "case-files";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection mission = database.open(MISSION.database())) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            new CaseFileDemo(mission, MISSION.value(), counsellors(mission), today).load(PEOPLE);
        }
    }

    private static List<Long> counsellors(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT account_id FROM network.membership WHERE structure_code = ? AND role = ? ORDER BY id")) {
            query.setString(1, MISSION.value());
            query.setString(2, Role.COUNSELLOR.name());
            List<Long> accounts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    accounts.add(rows.getLong(1));
                }
            }
            return accounts;
        }
    }
}
