package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.casework.person.PeopleInBulk;
import fr.jalon.casework.situation.SituationsInBulk;
import fr.jalon.tenancy.Tables;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What imports have made, in the tables of a mission. */
final class ImportedFiles {

    private static final String BEARING = "SELECT external_number, young_person_id FROM imported_file"
            + " WHERE external_number IN (%1$s) UNION ALL SELECT external_number, survivor_id FROM file_merge"
            + " WHERE undone_at IS NULL AND external_number IN (%1$s)";

    private static final Set<String> OWN_TABLES = Set.of("situation", "imported_file");

    private final Tables tables;

    ImportedFiles(Tables tables) {
        this.tables = tables;
    }

    void add(long importId, List<Chunk.Accepted> files) {
        tables.insert(
                "imported_file",
                "young_person_id, import_id, line, external_number, external_person, left_out, situations, kept",
                files.stream()
                        .map(file -> new Object[] {
                            file.person().id(),
                            importId,
                            file.dossier().row().line(),
                            file.dossier().externalNumber(),
                            file.dossier().externalPerson(),
                            file.dossier().leftOut().isEmpty()
                                    ? null
                                    : Problem.json(file.dossier().leftOut()),
                            file.dossier().situations().size(),
                            false
                        })
                        .toList());
    }

    /** The files that bear these numbers of where they came from, or in which one that did was merged, by number in capitals. */
    Map<String, Long> bearing(Collection<String> numbers) {
        Map<String, Long> found = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            tables.list(
                            BEARING.formatted(Tables.marks(numbers.size())),
                            row -> Map.entry(row.getString(1).toUpperCase(Locale.ROOT), row.getLong(2)),
                            Stream.concat(numbers.stream(), numbers.stream()).toArray())
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return found;
    }

    /** Some files of an import that are still to be undone, after that one, each with how many situations it brought. */
    Map<Long, Integer> toUndo(long importId, long after, int limit) {
        Map<Long, Integer> found = new LinkedHashMap<>();
        tables.list(
                        "SELECT young_person_id, situations FROM imported_file WHERE import_id = ? AND kept = FALSE"
                                + " AND young_person_id > ? ORDER BY young_person_id LIMIT ?",
                        row -> Map.entry(row.getLong(1), row.getInt(2)),
                        importId,
                        after,
                        limit)
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /** Those of these files on which somebody has worked since. */
    Set<Long> workedOn(Map<Long, Integer> files) {
        Set<Long> worked = new HashSet<>(new PeopleInBulk(tables).workedOn(files.keySet(), OWN_TABLES));
        worked.addAll(new SituationsInBulk(tables).changed(files));
        return worked;
    }

    /** Takes these files away, with all that the import gave them; MariaDB refuses where something else refers to one. */
    void delete(Collection<Long> files, Fingerprints fingerprints) {
        new SituationsInBulk(tables).delete(files);
        tables.update(
                "DELETE FROM imported_file WHERE young_person_id IN (" + Tables.marks(files.size()) + ")",
                Tables.values(files));
        new PeopleInBulk(tables).delete(files, fingerprints);
    }

    /** Marks those that stay. */
    void keep(Collection<Long> files) {
        tables.update(
                "UPDATE imported_file SET kept = TRUE WHERE young_person_id IN (" + Tables.marks(files.size()) + ")",
                Tables.values(files));
    }

    /** Nothing of it is marked any more. */
    void keepNone(long importId) {
        tables.update("UPDATE imported_file SET kept = FALSE WHERE import_id = ?", importId);
    }

    /** Some of those that stayed. */
    List<Long> kept(long importId, int limit) {
        return tables.list(
                "SELECT young_person_id FROM imported_file WHERE import_id = ? AND kept = TRUE"
                        + " ORDER BY young_person_id LIMIT ?",
                row -> row.getLong(1),
                importId,
                limit);
    }
}
