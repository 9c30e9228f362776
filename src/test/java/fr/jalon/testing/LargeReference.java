package fr.jalon.testing;

import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A reference as large as the largest there is: eight axes, 157 criteria. Older than all others, so that no test takes it by chance. */
public final class LargeReference {

    public static final int CRITERIA = 157;
    private static final int AXES = 8;
    private static final String CODE = "ESSAI-157";

    private LargeReference() {}

    /** Its identifier; written at the first call. */
    public static long id() throws SQLException {
        try (Connection network = MigrationUser.open("network");
                Statement query = network.createStatement();
                ResultSet found = query.executeQuery("SELECT id FROM quality_reference WHERE code = '" + CODE + "'")) {
            return found.next() ? found.getLong(1) : write(network);
        }
    }

    private static long write(Connection network) throws SQLException {
        long id = Ids.next();
        try (Statement insert = network.createStatement()) {
            insert.executeUpdate("INSERT INTO quality_reference (id, code, version, title, kinds, illustrative,"
                    + " scale, content_hash, published_at) SELECT " + id + ", '" + CODE
                    + "', '1', 'Essai', 'MISSION', FALSE,"
                    + " scale, REPEAT('f', 64), '1999-01-01' FROM quality_reference WHERE code = 'JALON-ML' LIMIT 1");
        }
        int criterion = 0;
        for (int axis = 1; axis <= AXES; axis++) {
            long axisId = node(network, id, null, "Axe", String.valueOf(axis), axis);
            for (int i = 1; criterion < CRITERIA * axis / AXES; i++, criterion++) {
                node(network, id, axisId, "Critère", axis + "." + i, i);
            }
        }
        return id;
    }

    private static long node(Connection network, long reference, Long parent, String kind, String code, int place)
            throws SQLException {
        long id = Ids.next();
        try (PreparedStatement insert = network.prepareStatement(
                "INSERT INTO reference_node (id, reference_id, parent_id, position, kind, code, title, text, weight,"
                        + " blocking, details, assessable, tree_rank) SELECT ?, ?, ?, ?, ?, ?, 'Essai', 'Essai', ?, FALSE, details,"
                        + " ?, (SELECT COUNT(*) FROM reference_node o WHERE o.reference_id = ?) FROM reference_node"
                        + " WHERE kind = ? AND reference_id <> ? LIMIT 1")) {
            insert.setLong(1, id);
            insert.setLong(2, reference);
            insert.setObject(3, parent);
            insert.setInt(4, place);
            insert.setString(5, kind);
            insert.setString(6, code);
            insert.setInt(7, parent == null ? 0 : 1);
            insert.setBoolean(8, parent != null);
            insert.setLong(9, reference);
            insert.setString(10, kind);
            insert.setLong(11, reference);
            insert.executeUpdate();
        }
        return id;
    }
}
