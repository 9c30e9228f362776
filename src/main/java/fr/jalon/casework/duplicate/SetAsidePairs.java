package fr.jalon.casework.duplicate;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs that were set aside. Called by use cases. */
@ApplicationScoped
class SetAsidePairs {

    private static final String ROWS = "SELECT id, first_id, second_id, reason, set_at, set_by FROM set_aside_pair";

    private final EntityManager entities;
    private final LikelyPairs files;

    @Inject
    SetAsidePairs(EntityManager entities, LikelyPairs files) {
        this.entities = entities;
        this.files = files;
    }

    SetAsidePairs() {
        this(null, null);
    }

    private record Row(long id, long first, long second, String reason, LocalDateTime setAt, long setBy) {}

    /** Those set aside before that one, the latest first. */
    List<SetAsidePair> before(long id, int limit) {
        List<Row> rows = rows(" WHERE id < ? ORDER BY id DESC LIMIT ?", id, limit);
        Set<Long> concerned = new HashSet<>();
        rows.forEach(row -> {
            concerned.add(row.first());
            concerned.add(row.second());
        });
        Map<Long, ComparedFile> known = files.files(concerned);
        return rows.stream()
                .map(row -> new SetAsidePair(
                        row.id(),
                        known.get(row.first()),
                        known.get(row.second()),
                        row.reason(),
                        row.setAt(),
                        row.setBy()))
                .toList();
    }

    /** Whether these two were set aside. */
    boolean contains(long one, long other) {
        return !rows(" WHERE first_id = ? AND second_id = ?", Math.min(one, other), Math.max(one, other))
                .isEmpty();
    }

    void add(long id, long one, long other, String reason, LocalDateTime now, long account) {
        tables().insert(
                        "set_aside_pair",
                        "id, first_id, second_id, reason, set_at, set_by",
                        List.<Object[]>of(
                                new Object[] {id, Math.min(one, other), Math.max(one, other), reason, now, account}));
    }

    /** Takes one back; false where there is none of that identifier. */
    boolean remove(long id) {
        return tables().update("DELETE FROM set_aside_pair WHERE id = ?", id) == 1;
    }

    private List<Row> rows(String condition, Object... values) {
        return tables().list(
                        ROWS + condition,
                        row -> new Row(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getObject(5, LocalDateTime.class),
                                row.getLong(6)),
                        values);
    }

    private Tables tables() {
        return Tables.of(entities);
    }
}
