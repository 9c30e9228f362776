package fr.jalon.casework.profile;

import fr.jalon.shared.database.Rows;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Finds on what days who changed which fields of a file. Called by use cases. */
@ApplicationScoped
class FieldChanges {

    /** The day is the one where the structure is, at its present distance from UTC. */
    private static final String BY_DAY =
            "SELECT MAX(id) AS latest, DATE(CONVERT_TZ(told_at, '+00:00', ?1)) AS day, told_by,"
                    + " GROUP_CONCAT(DISTINCT field) FROM field_value WHERE young_person_id = ?2 AND field IN (%s)"
                    + " GROUP BY day, told_by HAVING day < ?3 OR (day = ?3 AND latest < ?4)"
                    + " ORDER BY day DESC, latest DESC LIMIT ?5";

    private final EntityManager entities;
    private final LocalClock clock;

    @Inject
    FieldChanges(EntityManager entities, LocalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    FieldChanges() {
        this(null, null);
    }

    /** What one author changed on one day; {@code id} is that of the latest value. */
    record Change(long id, LocalDate day, long author, List<String> fields) {}

    /** The latest of them before a day, or on it with a smaller identifier. */
    List<Change> before(long youngPersonId, Collection<String> fields, LocalDate day, long id, int limit) {
        // Names of our own enumerations: nothing of them was typed by anybody.
        String names = fields.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        return Rows.of(
                entities.createNativeQuery(BY_DAY.formatted(names))
                        .setParameter(1, clock.offset())
                        .setParameter(2, youngPersonId)
                        .setParameter(3, day)
                        .setParameter(4, id)
                        .setParameter(5, limit),
                row -> new Change(
                        row.number(),
                        row.day(),
                        row.number(),
                        List.of(row.text().split(","))));
    }
}
