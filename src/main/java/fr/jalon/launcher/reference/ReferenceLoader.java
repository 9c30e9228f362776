package fr.jalon.launcher.reference;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceJson;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ReferenceReader;
import fr.jalon.shared.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * Publishes reference files into the database {@code network}, with the migration user. A version already published is
 * left as it is; the same code and version with another content is refused, as a published reference never changes.
 */
public final class ReferenceLoader {
    private static final String SHIPPED = "/fr/jalon/labelling/reference/missions-illustratif.yaml";

    private final Connection connection;
    private final Clock clock;

    public ReferenceLoader(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Publishes the illustrative reference that comes with the product; true when it was new. */
    public boolean loadShipped() throws IOException, SQLException, MalformedReference {
        try (InputStream file = ReferenceLoader.class.getResourceAsStream(SHIPPED)) {
            return load(file);
        }
    }

    /**
     * Publishes a reference file, in one transaction; true when it was new.
     *
     * @throws MalformedReference when the file cannot be published
     * @throws IllegalStateException when this code and version are already published with another content
     */
    public boolean load(InputStream file) throws IOException, SQLException, MalformedReference {
        QualityReference reference = ReferenceReader.read(file, Ids::next);
        if (published(reference)) {
            return false;
        }
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            insert(reference);
            insert(reference, reference.axes(), null);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(automatic);
        }
        return true;
    }

    private boolean published(QualityReference reference) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT content_hash FROM network.quality_reference WHERE code = ? AND version = ?")) {
            query.setString(1, reference.code());
            query.setString(2, reference.version());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                if (!row.getString(1).equals(reference.hash().hex())) {
                    throw new IllegalStateException("Le référentiel " + reference.code() + " version "
                            + reference.version() + " est déjà publié avec un autre contenu : une version publiée ne"
                            + " change pas. Donnez une nouvelle version au fichier.");
                }
                return true;
            }
        }
    }

    private void insert(QualityReference reference) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO network.quality_reference"
                + " (id, code, version, title, structure_kind, illustrative, notice, scale, content_hash, published_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, reference.id());
            insert.setString(2, reference.code());
            insert.setString(3, reference.version());
            insert.setString(4, reference.title());
            insert.setString(5, reference.structureKind());
            insert.setBoolean(6, reference.illustrative());
            insert.setString(7, reference.notice());
            insert.setString(8, ReferenceJson.write(reference.scale()));
            insert.setString(9, reference.hash().hex());
            insert.setTimestamp(10, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private void insert(QualityReference reference, List<ReferenceNode> nodes, Long parent) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO network.reference_node"
                + " (id, reference_id, parent_id, position, kind, code, title, text, weight, blocking, details)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < nodes.size(); i++) {
                ReferenceNode node = nodes.get(i);
                insert.setLong(1, node.id());
                insert.setLong(2, reference.id());
                insert.setObject(3, parent);
                insert.setInt(4, i);
                insert.setString(5, node.kind().name());
                insert.setString(6, node.code());
                insert.setString(7, node.title());
                insert.setString(8, node.text());
                insert.setInt(9, node.weight());
                insert.setBoolean(10, node.blocking());
                insert.setString(11, ReferenceJson.write(node.details()));
                insert.executeUpdate();
                insert(reference, node.children(), node.id());
            }
        }
    }
}
