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

/**
 * The case files of a mission whose counsellors the demonstration has.
 *
 * @param name by which the platform remembers them
 * @param mission code of the mission
 * @param people how many files
 * @param acts how many acts in all
 */
record DemoCaseFiles(String name, String mission, int people, int acts) implements DemoData {

    /** Name of the part that holds the case files of Lisieux, few or many. */
    static final String LISIEUX = "case-files";

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open(new StructureCode(mission).database())) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            new CaseFileDemo(connection, mission, counsellors(connection), today).load(people, acts);
        }
    }

    private List<Long> counsellors(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT account_id FROM network.membership WHERE structure_code = ? AND role = ? ORDER BY id")) {
            query.setString(1, mission);
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
