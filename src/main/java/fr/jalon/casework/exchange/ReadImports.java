package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Field;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.Duplicate;
import fr.jalon.casework.person.PeopleInBulk;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the imports of the mission: how they stand, which rows need somebody, what undoing would leave. */
@RequestScoped
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
public class ReadImports {

    private static final int NAMED = 50;
    private static final int LOOKED_AT = 2000;

    private final EntityManager entities;
    private final WorkspaceTransactions transactions;
    private final Journal journal;

    @Inject
    ReadImports(EntityManager entities, WorkspaceTransactions transactions, Journal journal) {
        this.entities = entities;
        this.transactions = transactions;
        this.journal = journal;
    }

    ReadImports() {
        this(null, null, null);
    }

    /** A row that needs somebody, and who it is about. */
    public record LineRow(ImportLine line, String name, String fileName) {}

    /**
     * What undoing would do.
     *
     * @param first the first files that would stay
     */
    public record UndoForecast(int gone, int kept, List<Duplicate.KnownFile> first) {}

    /** Writes a file. */
    @FunctionalInterface
    public interface Download {

        /** Writes it whole; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Those made before that one, the latest first. */
    public List<ImportRun> before(long id, int limit) {
        return new ImportRuns(tables()).before(id, limit);
    }

    /** One of them; the reading is journaled, as it shows the first rows. */
    public ImportRun find(long id) {
        ImportRun run = new ImportRuns(tables()).get(id);
        journal.record(Journal.Action.READ, "Import", Ids.text(id), null);
        return run;
    }

    /** How it stands now, for who has opened it and watches it. */
    public ImportRun standing(long id) {
        return new ImportRuns(tables()).get(id);
    }

    /** The same file imported before, if it was. */
    public Optional<ImportRun> before(ImportRun run) {
        return new ImportRuns(tables()).ofContent(run.source().hash(), run.id());
    }

    /** Some rows of a kind, after that row of the file. */
    public List<LineRow> lines(ImportRun run, LineKind kind, long after, int limit) {
        List<ImportLine> lines = new ImportLines(tables()).after(run.id(), kind, after, limit);
        Map<Long, Duplicate.KnownFile> files = new PeopleInBulk(tables())
                .files(lines.stream()
                        .map(ImportLine::youngPersonId)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> new LineRow(
                        line,
                        name(run, line),
                        Optional.ofNullable(line.youngPersonId())
                                .map(files::get)
                                .map(Duplicate.KnownFile::displayName)
                                .orElse(null)))
                .toList();
    }

    /** Likely duplicates on which nobody has decided. */
    public int undecided(long id) {
        return new ImportLines(tables()).undecided(id);
    }

    private static String name(ImportRun run, ImportLine line) {
        Map<String, String> cells = SourceRow.read(run.source().format(), line.line(), line.content())
                .cells();
        List<String> parts = new ArrayList<>();
        for (Field field : List.of(Field.FIRST_NAME, Field.BIRTH_NAME)) {
            run.source().mapping().columns().forEach((column, mapped) -> {
                if (mapped == field && cells.containsKey(column)) {
                    parts.add(cells.get(column));
                }
            });
        }
        return String.join(" ", parts);
    }

    /** The rows that were refused, to be corrected and sent again; the export is journaled. */
    public Download refused(long id, Format format) {
        ImportRun run = new ImportRuns(tables()).get(id);
        journal.record(Journal.Action.EXPORT, "Import", Ids.text(id), "refused rows");
        return out -> RefusedRows.write(transactions::in, run, format, out);
    }

    /** What undoing would do now. */
    public UndoForecast undoForecast(long id) {
        new ImportRuns(tables()).get(id);
        ImportedFiles made = new ImportedFiles(tables());
        int all = 0;
        List<Long> kept = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Map<Long, Integer> some = made.toUndo(id, last, LOOKED_AT);
                !some.isEmpty();
                some = made.toUndo(id, last, LOOKED_AT)) {
            Set<Long> worked = made.workedOn(some);
            kept.addAll(worked);
            all += some.size();
            last = some.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        }
        return new UndoForecast(all - kept.size(), kept.size(), files(kept));
    }

    /** The files that stayed when it was undone: the first ones. */
    public List<Duplicate.KnownFile> kept(long id) {
        return files(new ImportedFiles(tables()).kept(id, NAMED));
    }

    private List<Duplicate.KnownFile> files(Collection<Long> ids) {
        List<Long> first = ids.stream().limit(NAMED).toList();
        return List.copyOf(new PeopleInBulk(tables()).files(first).values());
    }

    private Tables tables() {
        return Tables.of(entities);
    }
}
