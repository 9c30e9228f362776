package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The deliveries of the present structure's endpoints. */
final class Deliveries {

    /** In the order of {@link #waiting}. */
    static final String COLUMNS = "id, structure_code, endpoint_id, event_id, state, attempts, next_at, created_at";

    private static final String ROW =
            "SELECT d.id, d.event_id, n.kind, n.structure_code, d.state, d.attempts, d.next_at, d.tried_at, d.status,"
                    + " d.answer, n.occurred_at FROM webhook_delivery d JOIN webhook_news n ON n.id = d.event_id"
                    + " WHERE d.endpoint_id = ?";

    private final Tables tables;

    Deliveries(Tables tables) {
        this.tables = tables;
    }

    static Object[] waiting(String structure, long endpoint, long event, LocalDateTime now) {
        return new Object[] {Ids.next(), structure, endpoint, event, "WAITING", 0, now, now};
    }

    /** A page, the newest first. */
    List<DeliveryRow> page(long endpoint, int first, int size) {
        return tables.list(ROW + " ORDER BY d.id DESC LIMIT ? OFFSET ?", Deliveries::row, endpoint, size, first);
    }

    /** At most so many that are older than an identifier, the newest first. */
    List<DeliveryRow> before(long endpoint, long id, int limit) {
        return tables.list(ROW + " AND d.id < ? ORDER BY d.id DESC LIMIT ?", Deliveries::row, endpoint, id, limit);
    }

    Optional<DeliveryRow> find(long endpoint, long id) {
        return tables.one(ROW + " AND d.id = ?", Deliveries::row, endpoint, id);
    }

    long count(long endpoint) {
        return tables.one(
                        "SELECT COUNT(*) FROM webhook_delivery WHERE endpoint_id = ?", row -> row.getLong(1), endpoint)
                .orElse(0L);
    }

    /** Has one sent once more, with all its attempts; false while it is being sent. */
    boolean again(long endpoint, long id, LocalDateTime now) {
        return tables.update(
                        "UPDATE webhook_delivery SET state = 'WAITING', attempts = 0, next_at = ?"
                                + " WHERE endpoint_id = ? AND id = ? AND state <> 'SENDING'",
                        now,
                        endpoint,
                        id)
                == 1;
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getLong(1),
                Message.key(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                DeliveryState.valueOf(row.getString(5)),
                row.getInt(6),
                row.getObject(7, LocalDateTime.class),
                row.getObject(8, LocalDateTime.class),
                row.getObject(9, Integer.class),
                row.getString(10),
                row.getObject(11, LocalDateTime.class));
    }
}
