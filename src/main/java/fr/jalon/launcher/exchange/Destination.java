package fr.jalon.launcher.exchange;

import fr.jalon.casework.exchange.Place;
import fr.jalon.launcher.base.Failure;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;

/** Where an import goes: a mission locale of this platform. */
final class Destination {

    private Destination() {}

    static Place of(Connection network, String structure) throws SQLException {
        StructureCode code = code(structure);
        try (PreparedStatement select =
                network.prepareStatement("SELECT time_zone FROM structure WHERE code = ? AND kind = 'MISSION'")) {
            select.setString(1, code.value());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                throw new Failure(
                        "Aucune mission locale " + code + " : « ./jalon tenants list » dit celles qui existent.");
            }
            return new Place(code, ZoneId.of(row.getString(1)));
        }
    }

    private static StructureCode code(String structure) {
        try {
            return new StructureCode(structure.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException refused) {
            throw new Failure(refused.getMessage());
        }
    }
}
