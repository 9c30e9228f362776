package fr.jalon.casework.duplicate;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pairs of files that may be of one person. Files meet by what two of one person share (a birth date and a
 * sound of the name, all sounds, a telephone, a mail, a number), each in an index; only those pairs are compared.
 * Nothing is kept: what is found is true at the moment of reading. Called by use cases.
 */
@ApplicationScoped
class LikelyPairs {

    /** A telephone or a mail of more files than this is that of a hostel, or of a school: it tells nothing. */
    private static final int MOST_SHARING = 6;

    private static final int AT_ONCE = 2000;

    private static final String SOUND = "SUBSTRING_INDEX(SUBSTRING_INDEX(a.phonetic_name, ' ', %d), ' ', -1)";

    private static final String SAME_DAY =
            "a.birth_date = b.birth_date AND (" + shared(2) + " OR " + shared(3) + " OR " + shared(4) + ")";

    private static final String SAME_SOUND = "a.phonetic_name = b.phonetic_name"
            + " AND (YEAR(a.birth_date) = YEAR(b.birth_date) OR DATE_FORMAT(a.birth_date, '%m%d') ="
            + " DATE_FORMAT(b.birth_date, '%m%d'))";

    private static final String HEARD =
            "SELECT id, birth_date, phonetic_name FROM young_person WHERE phonetic_name <> ''";

    private static final List<String> SHARED_COLUMNS = List.of("phone", "mail", "france_travail_number");

    private static final String FILES =
            "SELECT id, file_number, birth_name, used_name, first_name, birth_date, sex, nir,"
                    + " france_travail_number, phone, mail, street, postal_code FROM young_person WHERE id IN (%s)";

    private final EntityManager entities;

    @Inject
    LikelyPairs(EntityManager entities) {
        this.entities = entities;
    }

    LikelyPairs() {
        this(null);
    }

    private record Ids(long first, long second) {

        static Ids of(long one, long other) {
            return new Ids(Math.min(one, other), Math.max(one, other));
        }
    }

    private static String shared(int word) {
        String sound = SOUND.formatted(word);
        return "(" + sound + " <> '' AND b.phonetic_name LIKE CONCAT('% ', " + sound + ", ' %'))";
    }

    /** All pairs of the mission, the most alike first, without those set aside: a few statements for all files. */
    List<Pair> all() {
        Set<Ids> found = new LinkedHashSet<>();
        heard(found);
        for (String column : SHARED_COLUMNS) {
            find(
                    found,
                    "a JOIN (SELECT " + column + " FROM young_person WHERE " + column + " IS NOT NULL GROUP BY "
                            + column + " HAVING COUNT(*) BETWEEN 2 AND " + MOST_SHARING + ") s ON s." + column
                            + " = a." + column + " JOIN young_person b ON b." + column + " = s." + column
                            + " WHERE a.id < b.id");
        }
        return compared(found);
    }

    /**
     * Those born on one day who share a sound, and those of the same sounds born on close days. The index is read once,
     * and files meet by what they share: MariaDB takes a hundred times as long to compare sounds within each day.
     */
    private void heard(Set<Ids> found) {
        Map<List<Object>, List<Long>> meeting = new HashMap<>();
        tables().list(HEARD, LikelyPairs::key)
                .forEach(key -> key.shares().forEach(share -> meeting.computeIfAbsent(share, any -> new ArrayList<>(1))
                        .add(key.id())));
        for (List<Long> ids : meeting.values()) {
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    found.add(Ids.of(ids.get(i), ids.get(j)));
                }
            }
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3));
    }

    /** What a file is found by: its day with each sound, and all sounds with the year, or with the day of the year. */
    private record Key(long id, LocalDate born, String sounds) {

        Set<List<Object>> shares() {
            Set<List<Object>> shares = new HashSet<>();
            for (String sound : sounds.strip().split(" ")) {
                shares.add(List.of(born, sound));
            }
            shares.add(List.of(born.getYear(), sounds));
            shares.add(List.of(MonthDay.from(born), sounds));
            return shares;
        }
    }

    /** The pairs of one file, the most alike first. */
    List<Pair> of(long id) {
        Set<Ids> found = new LinkedHashSet<>();
        find(found, "a JOIN young_person b ON " + SAME_DAY + " WHERE a.id = ? AND b.id <> a.id", id);
        find(found, "a JOIN young_person b ON " + SAME_SOUND + " WHERE a.id = ? AND b.id <> a.id", id);
        for (String column : SHARED_COLUMNS) {
            find(
                    found,
                    "a JOIN young_person b ON b." + column + " = a." + column + " WHERE a.id = ? AND b.id <> a.id",
                    id);
        }
        return compared(found);
    }

    /** These two, whatever they say; empty where one is not there. */
    Optional<Pair> between(long one, long other) {
        Map<Long, ComparedFile> files = files(Set.of(one, other));
        return files.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Pair.of(files.get(one), files.get(other), Likeness.between(files.get(one), files.get(other))));
    }

    /** These files, by identifier. */
    Map<Long, ComparedFile> files(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        Map<Long, ComparedFile> files = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            tables().list(FILES.formatted(Tables.marks(some.size())), LikelyPairs::file, Tables.values(some))
                    .forEach(file -> files.put(file.id(), file));
        }
        return files;
    }

    private void find(Set<Ids> found, String joined, Object... values) {
        found.addAll(tables().list(
                        "SELECT a.id, b.id FROM young_person " + joined,
                        row -> Ids.of(row.getLong(1), row.getLong(2)),
                        values));
    }

    private List<Pair> compared(Set<Ids> found) {
        found.removeAll(setAside());
        Set<Long> concerned = new HashSet<>();
        found.forEach(pair -> {
            concerned.add(pair.first());
            concerned.add(pair.second());
        });
        Map<Long, ComparedFile> files = files(concerned);
        List<Pair> likely = new ArrayList<>();
        for (Ids ids : found) {
            ComparedFile one = files.get(ids.first());
            ComparedFile other = files.get(ids.second());
            Likeness likeness = Likeness.between(one, other);
            if (likeness.isLikely()) {
                likely.add(Pair.of(one, other, likeness));
            }
        }
        likely.sort(Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparing(pair -> pair.one().fileNumber())
                .thenComparing(pair -> pair.other().fileNumber()));
        return likely;
    }

    private List<Ids> setAside() {
        return tables().list(
                        "SELECT first_id, second_id FROM set_aside_pair",
                        row -> new Ids(row.getLong(1), row.getLong(2)));
    }

    private static ComparedFile file(ResultSet row) throws SQLException {
        return new ComparedFile(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                new ComparedFile.Numbers(row.getString(8), row.getString(9)),
                new ComparedFile.Reach(row.getString(10), row.getString(11), row.getString(12), row.getString(13)));
    }

    private Tables tables() {
        return Tables.of(entities);
    }
}
