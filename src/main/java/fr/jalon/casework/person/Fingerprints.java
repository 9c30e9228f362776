package fr.jalon.casework.person;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fingerprints of a mission's files, beside those of all others, and whether somebody else has one of them. The
 * callers' transaction.
 */
public final class Fingerprints {

    private final Tables tables;
    private final FingerprintKey key;
    private final StructureCode structure;

    /** Of that mission, whose tables these are. */
    public Fingerprints(Tables tables, FingerprintKey key, StructureCode structure) {
        this.tables = tables;
        this.key = key;
        this.structure = structure;
    }

    /** These people are followed here from now on; a number already told stays as it is. */
    public void add(Collection<Nir> numbers) {
        List<String> all = of(numbers);
        if (!all.isEmpty()) {
            Set<String> known = new HashSet<>(tables.list(
                    "SELECT fingerprint FROM own_fingerprint WHERE fingerprint IN (" + Tables.marks(all.size()) + ")",
                    row -> row.getString(1),
                    Tables.values(all)));
            insert(all.stream().filter(one -> !known.contains(one)).toList());
        }
    }

    private void insert(List<String> fingerprints) {
        tables.insert(
                "own_fingerprint",
                "fingerprint, structure_code",
                fingerprints.stream()
                        .map(one -> new Object[] {one, structure.value()})
                        .toList());
    }

    /** These people are no longer followed here. */
    public void remove(Collection<Nir> numbers) {
        List<String> all = of(numbers);
        if (!all.isEmpty()) {
            tables.update(
                    "DELETE FROM own_fingerprint WHERE fingerprint IN (" + Tables.marks(all.size()) + ")",
                    Tables.values(all));
        }
    }

    /** Makes all of them again from the files there are: those of before this was kept, or of another key. */
    public void fill() {
        tables.update("DELETE FROM own_fingerprint");
        insert(of(tables.list("SELECT nir FROM young_person WHERE nir IS NOT NULL", row -> new Nir(row.getString(1)))));
    }

    /** Whether another structure follows whoever has this number: that, and nothing more. */
    boolean isElsewhere(Nir nir) {
        return key.of(nir)
                .flatMap(one ->
                        tables.one("SELECT 1 FROM followed_elsewhere WHERE fingerprint = ?", row -> row.getInt(1), one))
                .isPresent();
    }

    private List<String> of(Collection<Nir> numbers) {
        return numbers.stream().flatMap(nir -> key.of(nir).stream()).toList();
    }
}
