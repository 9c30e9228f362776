package fr.jalon.launcher.demo;

import fr.jalon.identity.Role;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The mission of the demonstration as large as the largest are, to measure with: as many counsellors as it takes for 150
 * young people each, who cannot sign in, and 80 000 acts for 6 000 young people.
 *
 * @param mission code of the mission
 * @param people how many files
 */
record LargeMission(String mission, int people) implements DemoData {

    private static final int PEOPLE_OF_A_COUNSELLOR = 150;
    private static final long ACTS = 80_000;
    private static final long PEOPLE_OF_THE_ACTS = 6_000;

    @Override
    public String name() {
        return DemoCaseFiles.LISIEUX;
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            NetworkRows network = new NetworkRows(connection);
            for (int number = 1; number < people / PEOPLE_OF_A_COUNSELLOR; number++) {
                counsellor(network, number);
            }
            connection.commit();
        }
        new DemoCaseFiles(name(), mission, people, Math.toIntExact(people * ACTS / PEOPLE_OF_THE_ACTS)).load(database);
    }

    private void counsellor(NetworkRows network, int number) throws SQLException {
        long id = Ids.next();
        network.insert(
                "INSERT INTO account (id, mail, name, state, created_at) VALUES (?, ?, ?, 'ACTIVE', UTC_TIMESTAMP(6))",
                id,
                "conseil-" + number + "@mesure.jalon.test",
                "Conseillère " + number);
        network.insert(
                "INSERT INTO membership (id, account_id, structure_code, role, created_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
                Ids.next(),
                id,
                mission,
                Role.COUNSELLOR.name());
    }
}
