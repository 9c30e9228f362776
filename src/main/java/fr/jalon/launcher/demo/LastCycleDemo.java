package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The diagnosis that Lisieux signed last year, with which this year's begins; nobody audited it. */
public final class LastCycleDemo implements DemoData {

    private static final int RANK = 4;

    /** By how much its levels are below those of the missions that were audited. */
    private static final int PROGRESS = 2;

    @Override
    public String name() {
        return "last-cycle";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            NetworkRows network = new NetworkRows(connection);
            long reference =
                    Long.parseLong(network.text("SELECT id FROM quality_reference ORDER BY published_at DESC LIMIT 1"));
            new AuditedDiagnosis(network, ContributorsDemo.LISIEUX, reference, LocalDate.now(ZoneOffset.UTC))
                    .write(RANK, List.of());
            network.insert(
                    "UPDATE criterion_score SET level = level - ? WHERE structure_code = ?",
                    PROGRESS,
                    ContributorsDemo.LISIEUX);
            connection.commit();
        }
    }
}
