package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import fr.jalon.casework.person.Duplicate;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.casework.person.PeopleInBulk;
import fr.jalon.casework.person.PeopleInBulk.NewPerson;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.situation.SituationsInBulk;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Some rows of a file: compared with all files there are and with each other, then written. */
final class Chunk {

    private static final String SAME_NUMBER = "import.duplicate.number";

    private final Tables tables;
    private final List<ReadDossier> rows;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<PreviewRow> preview = new ArrayList<>();

    /** A row that becomes a file. */
    record Accepted(NewPerson person, ReadDossier dossier) {}

    private Chunk(Tables tables, List<ReadDossier> rows) {
        this.tables = tables;
        this.rows = rows;
    }

    /**
     * Compares.
     *
     * @param evenIfSimilar whether likely duplicates are wanted all the same
     */
    static Chunk compare(Tables tables, List<ReadDossier> rows, boolean evenIfSimilar) {
        Chunk chunk = new Chunk(tables, rows);
        chunk.compare(evenIfSimilar);
        return chunk;
    }

    private void compare(boolean evenIfSimilar) {
        List<ReadDossier> good = rows.stream().filter(ReadDossier::isGood).toList();
        List<PersonalDetails> people = good.stream().map(ReadDossier::details).toList();
        List<List<Duplicate>> known = new PeopleInBulk(tables).duplicatesOf(people);
        Map<String, Long> numbers = new ImportedFiles(tables)
                .bearing(good.stream()
                        .map(ReadDossier::externalNumber)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Map<String, Long> ownNumbers = new HashMap<>();
        PeopleInBulk.Comparison own = new PeopleInBulk.Comparison();
        int index = 0;
        for (ReadDossier row : rows) {
            if (!row.isGood()) {
                line(row, LineKind.REFUSED, row.problems(), null);
                continue;
            }
            List<Duplicate> likely = new ArrayList<>(known.get(index++));
            List<Duplicate> inFile = own.duplicatesOf(row.details());
            likely.addAll(inFile);
            String number =
                    row.externalNumber() == null ? null : row.externalNumber().toUpperCase(Locale.ROOT);
            if (number != null && numbers.containsKey(number)) {
                line(row, LineKind.CERTAIN, List.of(Problem.of(SAME_NUMBER, number)), numbers.get(number));
            } else if (number != null && ownNumbers.containsKey(number)) {
                line(row, LineKind.CERTAIN, List.of(Problem.of("import.duplicate.twice", number)), null);
            } else if (isKept(likely, evenIfSimilar)) {
                duplicate(row, likely);
            } else {
                NewPerson person = new NewPerson(Ids.next(), row.details());
                accepted.add(new Accepted(person, row));
                own.add(person);
                ownNumbers.put(String.valueOf(number), person.id());
                ownNumbers.remove("null");
                remark(row);
            }
        }
    }

    private static boolean isKept(List<Duplicate> likely, boolean evenIfSimilar) {
        return evenIfSimilar ? likely.stream().anyMatch(Duplicate::isCertain) : !likely.isEmpty();
    }

    private void duplicate(ReadDossier row, List<Duplicate> likely) {
        Duplicate first =
                likely.stream().filter(Duplicate::isCertain).findFirst().orElse(likely.get(0));
        List<Problem> reasons = first.reasons().stream()
                .map(reason -> Problem.of("import.duplicate." + reason.name()))
                .toList();
        boolean inFile = first.file().fileNumber() == 0;
        line(
                row,
                first.isCertain() ? LineKind.CERTAIN : LineKind.SIMILAR,
                reasons,
                inFile ? null : first.file().id());
    }

    private void remark(ReadDossier row) {
        if (row.remarks().isEmpty()) {
            preview.add(PreviewRow.of(row, null));
        } else {
            line(row, LineKind.REMARK, row.remarks(), null);
        }
    }

    private void line(ReadDossier row, LineKind kind, List<Problem> problems, Long youngPersonId) {
        lines.add(ImportLines.of(
                row.row().line(), kind, problems, row.row().content().toString(), youngPersonId));
        preview.add(PreviewRow.of(row, kind));
    }

    /** Writes what is accepted. */
    void insert(long importId, LocalDateTime now, long accountId, Fingerprints fingerprints) {
        new PeopleInBulk(tables).insert(accepted.stream().map(Accepted::person).toList(), now, accountId, fingerprints);
        new SituationsInBulk(tables)
                .insert(
                        accepted.stream()
                                .flatMap(one -> one.dossier().situations().stream()
                                        .map(told -> new SituationsInBulk.Heard(
                                                one.person().id(), told.details(), told.planned())))
                                .toList(),
                        now,
                        accountId);
        new ImportedFiles(tables).add(importId, accepted);
    }

    List<ReadDossier> rows() {
        return rows;
    }

    /** What is kept beside the import. */
    List<ImportLine> lines() {
        return lines;
    }

    List<PreviewRow> preview() {
        return preview;
    }

    /** Whether nothing stood against any row. */
    boolean isAllAccepted() {
        return accepted.size() == rows.size();
    }

    Counts counts() {
        return new Counts(
                accepted.size(), of(LineKind.REFUSED), of(LineKind.CERTAIN), of(LineKind.SIMILAR), of(LineKind.REMARK));
    }

    private int of(LineKind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }
}
