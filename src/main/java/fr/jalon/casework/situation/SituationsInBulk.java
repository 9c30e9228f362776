package fr.jalon.casework.situation;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Situations by the thousand, in a few statements; in the callers' transaction. */
public final class SituationsInBulk {

    private static final String COLUMNS = "id, version, young_person_id, category, planned, start_known, starts_on,"
            + " ends_before, rome_code, place, created_at, created_by";
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final Tables tables;

    /** On the tables of a mission. */
    public SituationsInBulk(Tables tables) {
        this.tables = tables;
    }

    /**
     * What somebody was heard to do, since a day that nobody told.
     *
     * @param details its first day is the day it was heard of, or for what is over its last one
     * @param planned announced, not under way
     */
    public record Heard(long youngPersonId, SituationDetails details, boolean planned) {}

    /** Writes them. */
    public void insert(List<Heard> heard, LocalDateTime createdAt, long createdBy) {
        tables.insert(
                "situation",
                COLUMNS,
                heard.stream()
                        .map(one -> row(one.youngPersonId(), one.details(), one.planned(), createdAt, createdBy))
                        .toList());
    }

    private static Object[] row(
            long person, SituationDetails details, boolean planned, LocalDateTime createdAt, long createdBy) {
        return new Object[] {
            Ids.next(),
            0,
            person,
            details.category().name(),
            planned,
            false,
            details.startsOn(),
            details.endsOn() == null ? OPEN : details.endsOn().plusDays(1),
            details.romeCode(),
            details.place(),
            createdAt,
            createdBy
        };
    }

    /** Those of these people whose situations are no longer just the ones that were written: how many, by person. */
    public Set<Long> changed(Map<Long, Integer> written) {
        Set<Long> changed = new HashSet<>();
        Set<Long> without = new HashSet<>(written.keySet());
        tables.list(
                        "SELECT young_person_id, COUNT(*), MAX(version) FROM situation WHERE young_person_id IN ("
                                + Tables.marks(written.size()) + ") GROUP BY young_person_id",
                        row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)},
                        Tables.values(written.keySet()))
                .forEach(found -> {
                    without.remove(found[0]);
                    if (found[1] != written.get(found[0]) || found[2] != 0) {
                        changed.add(found[0]);
                    }
                });
        without.stream().filter(person -> written.get(person) > 0).forEach(changed::add);
        return changed;
    }

    /** Deletes all situations of these people. */
    public void delete(Collection<Long> youngPeople) {
        tables.update(
                "DELETE FROM situation WHERE young_person_id IN (" + Tables.marks(youngPeople.size()) + ")",
                Tables.values(youngPeople));
    }
}
