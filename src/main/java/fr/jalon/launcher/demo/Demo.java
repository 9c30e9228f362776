package fr.jalon.launcher.demo;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The demonstration: its parts in the order in which they are loaded, each at most once. */
public final class Demo {

    private static final List<DemoData> PARTS =
            List.of(new DemoAccounts(), new DemoCaseFiles(), new LabellingDemo(), new AuditDemo());

    private final Database database;

    public Demo(Database database) {
        this.database = database;
    }

    /** Loads the parts that are not there yet. */
    public void load() {
        for (DemoData part : PARTS) {
            try (Connection network = database.open("network")) {
                if (!isLoaded(network, part)) {
                    part.load(database);
                    remember(network, part);
                }
            } catch (SQLException e) {
                throw new Failure(
                        "La démonstration (" + part.name() + ") n'a pas pu être chargée : " + Reason.of(e) + ".", e);
            }
        }
    }

    /** Whether a part of it was ever loaded: then accounts with a public password exist, and pages say so. */
    public static boolean isIn(Database database) throws SQLException {
        try (Connection network = database.open("network");
                PreparedStatement query = network.prepareStatement("SELECT 1 FROM demo_part LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private static boolean isLoaded(Connection network, DemoData part) throws SQLException {
        try (PreparedStatement query = network.prepareStatement("SELECT 1 FROM demo_part WHERE name = ?")) {
            query.setString(1, part.name());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void remember(Connection network, DemoData part) throws SQLException {
        try (PreparedStatement insert =
                network.prepareStatement("INSERT INTO demo_part (name, loaded_at) VALUES (?, UTC_TIMESTAMP(6))")) {
            insert.setString(1, part.name());
            insert.executeUpdate();
        }
    }
}
