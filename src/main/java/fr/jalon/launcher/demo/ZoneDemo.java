package fr.jalon.launcher.demo;

import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import fr.jalon.launcher.database.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** A list of rural communes around Lisieux, which says that it is invented: {@code zones import} brings the real one. */
final class ZoneDemo implements DemoData {

    private static final String INSERT = "INSERT IGNORE INTO commune_zone (zone, commune_code, from_day, source)"
            + " VALUES ('FRR', ?, '2024-07-01', 'Démonstration : liste inventée')";

    @Override
    public String name() {
        return "zones";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection network = database.open("network")) {
            NetworkRows rows = new NetworkRows(network);
            for (Commune commune : Communes.all().ofPostalCode("14100")) {
                if (!commune.name().equals("Lisieux")) {
                    rows.insert(INSERT, commune.code());
                }
            }
        }
    }
}
