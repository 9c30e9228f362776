package fr.jalon.launcher.reference;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNews;
import fr.jalon.labelling.reference.ReferenceState;
import fr.jalon.labelling.reference.ReferenceStore;
import fr.jalon.labelling.reference.exchange.ReadReference;
import fr.jalon.labelling.reference.exchange.ReferenceFiles;
import fr.jalon.labelling.reference.exchange.Taking;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.launcher.base.Failure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes references into the database {@code network}, with the migration user. A version that is already there is left as
 * it is; the same code and version with another content is refused, as a published reference never changes.
 */
public final class ReferenceLoader {
    /** The illustrations that come with the product; the missions' one last, as the newest. */
    private static final List<String> SHIPPED = List.of("associations-illustratif.yaml", "missions-illustratif.yaml");

    private static final String FOLDER = "/fr/jalon/labelling/reference/";
    private static final String AUTHOR = "Ligne de commande";

    private final Connection connection;
    private final Clock clock;

    public ReferenceLoader(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Publishes the illustrative references that come with the product, where they are not there yet. */
    public void loadShipped() throws IOException, SQLException, MalformedReference {
        for (String name : SHIPPED) {
            try (InputStream file = ReferenceLoader.class.getResourceAsStream(FOLDER + name)) {
                for (ReadReference read : ReferenceFiles.read(file.readAllBytes(), Taking.PLAIN)) {
                    load(read, true);
                }
            }
        }
    }

    /**
     * Takes a reference in, in one transaction; true when it was new.
     *
     * @param publish whether it is published at once; otherwise it is a draft
     */
    public boolean load(ReadReference read, boolean publish) throws SQLException {
        QualityReference reference = read.reference();
        ReferenceStore store = ReferenceStore.ofNetwork(Tables.of(connection));
        Optional<ReferenceStore.Found> found = store.find(reference.code(), reference.version());
        if (found.isPresent()) {
            refuseOther(reference, found.get());
            if (publish && found.get().state() == ReferenceState.DRAFT) {
                throw new Failure("Le référentiel " + reference.code() + " version " + reference.version()
                        + " est déjà là, en brouillon : l'union nationale le publie depuis sa page.");
            }
            return false;
        }
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            store.insert(reference, new ReferenceStore.Origin(read.format().name(), null, AUTHOR, clock.instant()));
            if (publish) {
                store.publish(reference, clock.instant());
                Happenings.tell(
                        Tables.of(connection), clock, StructureCode.NATIONAL_UNION, ReferenceNews.published(reference));
            }
            connection.commit();
        } catch (RuntimeException | SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(automatic);
        }
        return true;
    }

    private static void refuseOther(QualityReference reference, ReferenceStore.Found found) {
        if (!found.hash().equals(reference.hash().hex())) {
            throw new Failure("Le référentiel " + reference.code() + " version " + reference.version()
                    + " est déjà là avec un autre contenu : une version publiée ne change pas. Donnez une nouvelle"
                    + " version au fichier.");
        }
    }
}
