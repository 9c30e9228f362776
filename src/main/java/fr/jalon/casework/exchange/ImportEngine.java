package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.DossierReading;
import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import fr.jalon.casework.exchange.source.RowReader;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.identity.Journal;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileDamaged;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Works on the imports of one mission, in the application and from the command line alike. Rows go in by chunks: what a
 * chunk writes and how far the import has come are one transaction, so that whoever takes it up again writes no row twice
 * and misses none. An import is held by one worker at a time, for a moment that each chunk renews.
 */
public final class ImportEngine {

    /** Rows of one transaction. */
    static final int CHUNK = 1000;

    private static final int UNDONE_AT_ONCE = 500;
    private static final int PREVIEWED = 20;
    private static final Duration HELD = Duration.ofMinutes(2);
    private static final String SUBJECT = "Import";

    private final Place place;
    private final Transactions transactions;
    private final LargeFiles files;
    private final Clock clock;
    private final String taker;
    private final FingerprintKey key;

    /**
     * For a mission.
     *
     * @param taker who works, in at most 36 characters: nobody else has the same
     * @param key of the fingerprints by which other structures learn who is followed here
     */
    public ImportEngine(
            Place place, Transactions transactions, LargeFiles files, Clock clock, String taker, FingerprintKey key) {
        this.place = place;
        this.transactions = transactions;
        this.files = files;
        this.clock = clock;
        this.taker = taker;
        this.key = key;
    }

    /** Works on an import until it waits for somebody, has ended, or is stopped; not at all where another works on it. */
    public void work(long id, Watch watch) {
        if (!in(tables -> new ImportRuns(tables).hold(id, taker, now(), now().plus(HELD)))) {
            return;
        }
        ImportRun run = in(tables -> new ImportRuns(tables).get(id));
        try {
            boolean ended =
                    switch (run.state()) {
                        case CHECKING -> rows(run, watch, ImportState.READY);
                        case RUNNING -> rows(run, watch, ImportState.DONE);
                        case DECIDING -> decided(run, watch);
                        case UNDOING -> undo(run, watch);
                        default -> true;
                    };
            if (!ended) {
                in(tables -> {
                    new ImportRuns(tables).release(id, taker);
                    return true;
                });
            }
        } catch (Refused refused) {
            fail(id, Problem.of(refused));
        } catch (FileDamaged gone) {
            fail(id, Problem.of("import.file.gone"));
        } catch (RuntimeException unexpected) {
            fail(id, Problem.of("import.failed", Incident.of(unexpected).number()));
        }
    }

    private void fail(long id, Problem why) {
        in(tables -> {
            new ImportRuns(tables).fail(id, taker, why, now());
            return true;
        });
    }

    /** Reads the rows that are not done yet, chunk by chunk; false where it was stopped. */
    private boolean rows(ImportRun begun, Watch watch, ImportState next) throws FileDamaged {
        Progressing at = new Progressing(begun);
        DossierReading reading = reading(begun);
        try (RowReader reader = open(begun)) {
            for (long done = 0; done < begun.position(); done++) {
                reader.next();
            }
            for (List<SourceRow> rows = some(reader); !rows.isEmpty(); rows = some(reader)) {
                List<ReadDossier> read = rows.stream().map(reading::read).toList();
                Chunk chunk = in(tables -> write(tables, begun, at, read));
                at.add(chunk);
                if (!watch.goOn(begun.state(), at.position)) {
                    return false;
                }
            }
        }
        in(tables -> {
            ImportRuns runs = new ImportRuns(tables);
            runs.count(begun.id(), at.position);
            end(tables, begun, next, "inserted " + at.counts.inserted() + " of " + at.position);
            return true;
        });
        return true;
    }

    private Chunk write(Tables tables, ImportRun run, Progressing at, List<ReadDossier> rows) {
        boolean writing = run.state() == ImportState.RUNNING;
        if (writing) {
            turn(tables);
        }
        Chunk chunk = Chunk.compare(tables, rows, false);
        if (writing) {
            chunk.insert(run.id(), now(), run.author().accountId(), fingerprints(tables));
        }
        new ImportLines(tables).add(run.id(), chunk.lines());
        ImportRun after = at.after(run, chunk);
        new ImportRuns(tables).advance(after, taker, now().plus(HELD), after.preview());
        return chunk;
    }

    /** Only one chunk of a mission is written at a time: the next one sees what it has written. */
    private static void turn(Tables tables) {
        tables.one("SELECT id FROM import_turn WHERE id = 1 FOR UPDATE", row -> row.getLong(1));
    }

    /** Writes the likely duplicates that somebody wants all the same. */
    private boolean decided(ImportRun begun, Watch watch) {
        DossierReading reading = reading(begun);
        long done = begun.position();
        Counts counts = begun.counts();
        while (true) {
            Counts before = counts;
            long position = done;
            List<Boolean> settled = in(tables -> {
                turn(tables);
                List<ImportLine> wanted = new ImportLines(tables).wanted(begun.id(), UNDONE_AT_ONCE);
                List<Boolean> results = new ArrayList<>();
                for (ImportLine line : wanted) {
                    results.add(settle(tables, begun, line, reading));
                }
                ImportRun after = Progressing.counted(begun, position + wanted.size(), before.plus(change(results)));
                new ImportRuns(tables).advance(after, taker, now().plus(HELD), begun.preview());
                return results;
            });
            if (settled.isEmpty()) {
                in(tables -> {
                    end(tables, begun, ImportState.DONE, "similar ones inserted");
                    return true;
                });
                return true;
            }
            done += settled.size();
            counts = counts.plus(change(settled));
            if (!watch.goOn(begun.state(), done)) {
                return false;
            }
        }
    }

    private static Counts change(List<Boolean> settled) {
        int inserted = (int) settled.stream().filter(one -> one).count();
        return new Counts(inserted, 0, settled.size() - inserted, -settled.size(), 0);
    }

    private boolean settle(Tables tables, ImportRun run, ImportLine line, DossierReading reading) {
        ReadDossier read = reading.read(SourceRow.read(run.source().format(), line.line(), line.content()));
        boolean imported = false;
        if (read.isGood()) {
            Chunk one = Chunk.compare(tables, List.of(read), true);
            imported = one.counts().inserted() == 1;
            one.insert(run.id(), now(), run.author().accountId(), fingerprints(tables));
        }
        new ImportLines(tables).settle(line, imported);
        return imported;
    }

    /** Takes away what the import made, but for the files on which somebody has worked since. */
    private boolean undo(ImportRun begun, Watch watch) {
        int gone = begun.undone().gone();
        int kept = begun.undone().kept();
        while (true) {
            int goneBefore = gone;
            int keptBefore = kept;
            int[] step = in(tables -> {
                ImportedFiles made = new ImportedFiles(tables);
                Map<Long, Integer> some = made.toUndo(begun.id(), Long.MIN_VALUE, UNDONE_AT_ONCE);
                Set<Long> worked = some.isEmpty() ? Set.of() : made.workedOn(some);
                made.keep(worked);
                made.delete(
                        some.keySet().stream()
                                .filter(id -> !worked.contains(id))
                                .toList(),
                        fingerprints(tables));
                int[] result = {some.size() - worked.size(), worked.size()};
                ImportRun after = Progressing.undone(begun, goneBefore + result[0], keptBefore + result[1]);
                new ImportRuns(tables).advance(after, taker, now().plus(HELD), begun.preview());
                return result;
            });
            gone += step[0];
            kept += step[1];
            if (step[0] + step[1] == 0) {
                String what = "undone " + gone + ", kept " + kept;
                in(tables -> {
                    end(tables, begun, ImportState.UNDONE, what);
                    return true;
                });
                return true;
            }
            if (!watch.goOn(begun.state(), (long) gone + kept)) {
                return false;
            }
        }
    }

    private void end(Tables tables, ImportRun run, ImportState next, String what) {
        new ImportRuns(tables).end(run.id(), taker, next, now());
        Journal.Action action = next == ImportState.UNDONE ? Journal.Action.DELETE : Journal.Action.CREATE;
        run.author().record(tables, place.workspace(), clock.instant(), action, SUBJECT, run.getKey(), what);
    }

    private Fingerprints fingerprints(Tables tables) {
        return new Fingerprints(tables, key, place.structure());
    }

    private DossierReading reading(ImportRun run) {
        return new DossierReading(run.source().mapping(), place.structure().value(), today());
    }

    private RowReader open(ImportRun run) throws FileDamaged {
        ImportRun.Source source = run.source();
        return RowReader.open(files.find(place.structure().value(), source.hash()), source.format(), source.encoding());
    }

    private static List<SourceRow> some(RowReader reader) {
        List<SourceRow> rows = new ArrayList<>(CHUNK);
        while (rows.size() < CHUNK) {
            Optional<SourceRow> row = reader.next();
            if (row.isEmpty()) {
                return rows;
            }
            rows.add(row.get());
        }
        return rows;
    }

    private <T> T in(Function<Tables, T> work) {
        return new Persistent(transactions).in(work);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The first rows, for somebody to look at. */
    static List<PreviewRow> first(List<PreviewRow> sofar, List<PreviewRow> more) {
        List<PreviewRow> all = new ArrayList<>(sofar);
        more.stream().limit(Math.max(0, PREVIEWED - sofar.size())).forEach(all::add);
        return all;
    }
}
