package fr.jalon.casework.duplicate;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merges of a mission. Called by use cases. */
@ApplicationScoped
class Merges {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private static final String ROWS = "SELECT id, survivor_id, absorbed_id, absorbed_number, merged_on, merged_at,"
            + " merged_by, moved, changes IS NOT NULL, undone_at FROM file_merge";

    private final EntityManager entities;

    @Inject
    Merges(EntityManager entities) {
        this.entities = entities;
    }

    Merges() {
        this(null);
    }

    /** Keeps a merge and what undoing it needs. */
    void keep(Merge merge, String externalNumber, List<RowChange> changes) {
        tables().insert(
                        "file_merge",
                        "id, survivor_id, absorbed_id, absorbed_number, external_number, merged_on, merged_at,"
                                + " merged_by, moved, changes",
                        List.<Object[]>of(new Object[] {
                            merge.id(),
                            merge.survivorId(),
                            merge.absorbedId(),
                            merge.absorbedNumber(),
                            externalNumber,
                            merge.mergedOn(),
                            merge.mergedAt(),
                            merge.mergedBy(),
                            JSON.toJson(merge.moved()),
                            JSON.toJson(changes.toArray(RowChange[]::new))
                        }));
    }

    /** Those made before that one, the latest first. */
    List<Merge> before(long id, int limit) {
        return list(" WHERE id < ? ORDER BY id DESC LIMIT ?", id, limit);
    }

    /** Those in which a file stayed, after a place in its story, the latest first. */
    List<Merge> of(long survivorId, LocalDate day, long id, int limit) {
        return list(
                " WHERE survivor_id = ? AND undone_at IS NULL AND (merged_on < ? OR (merged_on = ? AND id < ?))"
                        + " ORDER BY merged_on DESC, id DESC LIMIT ?",
                survivorId,
                day,
                day,
                id,
                limit);
    }

    Optional<Merge> find(long id) {
        return list(" WHERE id = ?", id).stream().findFirst();
    }

    /** The merge by which a file went, if it did. */
    Optional<Merge> absorbing(long absorbedId) {
        return list(" WHERE absorbed_gone = ?", absorbedId).stream().findFirst();
    }

    /** The merge by which the file of that number went, if it did. */
    Optional<Merge> absorbingNumber(int fileNumber) {
        return list(" WHERE undone_at IS NULL AND absorbed_number = ?", fileNumber).stream()
                .findFirst();
    }

    /** One of them, held by this transaction until its end, with what undoing needs; null once that is forgotten. */
    Optional<Held> hold(long id) {
        return tables().one(
                        ROWS.replace(" FROM", ", changes FROM") + " WHERE id = ? FOR UPDATE",
                        row -> new Held(
                                merge(row),
                                row.getString(11) == null
                                        ? null
                                        : List.of(JSON.fromJson(row.getString(11), RowChange[].class))),
                        id);
    }

    /** A merge with what undoing it needs. */
    record Held(Merge merge, List<RowChange> changes) {}

    void undone(long id, LocalDateTime now, long account) {
        tables().update(
                        "UPDATE file_merge SET undone_at = ?, undone_by = ?, changes = NULL WHERE id = ?",
                        now,
                        account,
                        id);
    }

    /** Erases what undoing merges of before that moment would need; returns of how many. */
    int forget(LocalDateTime before) {
        return tables().update(
                        "UPDATE file_merge SET changes = NULL WHERE merged_at <= ? AND changes IS NOT NULL", before);
    }

    private List<Merge> list(String condition, Object... values) {
        return tables().list(ROWS + condition, Merges::merge, values);
    }

    private static Merge merge(ResultSet row) throws SQLException {
        Map<String, Integer> moved = new LinkedHashMap<>();
        JSON.fromJson(row.getString(8), Map.class)
                .forEach((table, count) -> moved.put((String) table, ((Number) count).intValue()));
        return new Merge(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDateTime.class),
                row.getLong(7),
                moved,
                row.getBoolean(9),
                row.getObject(10, LocalDateTime.class));
    }

    private Tables tables() {
        return Tables.of(entities);
    }
}
