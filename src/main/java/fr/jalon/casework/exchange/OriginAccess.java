package fr.jalon.casework.exchange;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Where an imported file came from, and what came with it that Jalon has no place for, as its person receives it. */
@ApplicationScoped
class OriginAccess implements AccessSource {

    private static final String ORIGIN = "SELECT f.external_number, f.external_person, f.left_out, r.created_at"
            + " FROM imported_file f JOIN import_run r ON r.id = f.import_id WHERE f.young_person_id = ?";

    private final EntityManager entities;

    @Inject
    OriginAccess(EntityManager entities) {
        this.entities = entities;
    }

    OriginAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.ORIGIN;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return Tables.of(entities).list(ORIGIN, row -> item(youngPersonId, row), youngPersonId);
    }

    private static AccessItem item(long youngPersonId, ResultSet row) throws SQLException {
        return AccessItem.unnamed()
                .moment("importedAt", row.getObject(4, LocalDateTime.class))
                .typed("externalNumber", row.getString(1))
                .typed("externalPerson", row.getString(2))
                .within("alsoReceived", alsoReceived(youngPersonId, row.getString(3)));
    }

    private static List<AccessItem> alsoReceived(long youngPersonId, String leftOut) {
        return leftOut == null
                ? List.of()
                : Problem.values(leftOut).entrySet().stream()
                        .map(one -> AccessItem.unnamed()
                                .typed("name", one.getKey())
                                .written("value", ref(youngPersonId, one.getKey()), one.getValue()))
                        .toList();
    }

    /** The name of a column may be long. */
    private static String ref(long youngPersonId, String column) {
        return Ids.text(youngPersonId) + ":" + Integer.toHexString(column.hashCode());
    }
}
