package fr.jalon.launcher.simulation;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets time pass, which a simulation cannot wait for. The application's clock is left alone: what waits for a day is moved
 * back, in the database of the demonstration, by the migration user, as if it had begun so much earlier.
 */
final class Calendar {

    private static final int DAYS = 60;

    private final Database database;

    Calendar(Database database) {
        this.database = database;
    }

    /** The deadline of the replies of an audit is past. */
    void pass(SimulatedAudit audit) {
        try (Connection network = database.open("network")) {
            Tables.of(network)
                    .update(
                            "UPDATE audit SET reply_deadline = reply_deadline - INTERVAL ? DAY WHERE id = ?",
                            DAYS,
                            Ids.parse(audit.id()));
        } catch (SQLException e) {
            throw new Failure("Le temps n'a pas pu passer : " + Reason.of(e) + ".", e);
        }
    }
}
