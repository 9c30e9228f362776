package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.DossierReading;
import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.RowReader;
import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.identity.Author;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.LargeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An import from its first byte to its end, with somebody waiting: what the command line does. Any size. */
public final class DirectImport {

    private static final int TOLD = 10;

    private final Place place;
    private final Transactions transactions;
    private final LargeFiles files;
    private final Clock clock;
    private final FingerprintKey key;

    /** Into that mission. */
    public DirectImport(Place place, Transactions transactions, LargeFiles files, Clock clock, FingerprintKey key) {
        this.place = place;
        this.transactions = new Persistent(transactions);
        this.files = files;
        this.clock = clock;
        this.key = key;
    }

    /** What an import would bring. */
    public record Forecast(Counts counts, Findings findings, List<ImportLine> firstLines) {}

    /** Looks at a file where it is; keeps nothing. */
    public ImportRun.Source look(Path file, Format format) throws IOException {
        LargeFiles.Kept unkept = new LargeFiles.Kept(fr.jalon.shared.files.ContentHash.of(""), Files.size(file));
        return complete(Reception.look(file, name(file), unkept, format, this::remembered));
    }

    /** Takes a file in. */
    public ImportRun.Source receive(Path file, Format format) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            LargeFiles.Kept kept =
                    files.keep(place.structure().value(), content, Long.MAX_VALUE, "import.file.tooLarge");
            return complete(Reception.look(
                    files.find(place.structure().value(), kept.hash()), name(file), kept, format, this::remembered));
        }
    }

    private static ImportRun.Source complete(ImportRun.Source source) {
        source.mapping().complete();
        return source;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Optional<Mapping> remembered(List<String> columns) {
        return transactions.in(tables -> new ImportRuns(tables).remembered(columns));
    }

    /** The latest import of the same content. */
    public Optional<ImportRun> already(ImportRun.Source source) {
        return transactions.in(tables -> new ImportRuns(tables).ofContent(source.hash(), 0));
    }

    /**
     * Reads a file to its end, so that nothing of one that breaks off is imported.
     *
     * @throws Refused where it cannot be read
     */
    public long count(Path file, ImportRun.Source source, LongConsumer progress) {
        long rows = 0;
        try (RowReader reader = RowReader.open(file, source.format(), source.encoding())) {
            while (reader.next().isPresent()) {
                rows++;
                if (rows % ImportEngine.CHUNK == 0) {
                    progress.accept(rows);
                }
            }
        }
        return rows;
    }

    /** Imports what was received; what came of it. */
    public ImportRun run(ImportRun.Source source, long total, Author author, Watch watch) {
        long id = transactions.in(tables -> {
            ImportRuns runs = new ImportRuns(tables);
            long created = runs.create(source, ImportState.RUNNING, author, now());
            runs.count(created, total);
            return created;
        });
        new ImportEngine(place, transactions, files, clock, UUID.randomUUID().toString(), key).work(id, watch);
        return transactions.in(tables -> new ImportRuns(tables).get(id));
    }

    /** Compares all rows with what there is, and writes nothing. */
    public Forecast tryOut(Path file, ImportRun.Source source, Watch watch) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), place.zone());
        DossierReading reading =
                new DossierReading(source.mapping(), place.structure().value(), today);
        Counts counts = Counts.NONE;
        Findings findings = Findings.none();
        List<ImportLine> first = new ArrayList<>();
        long done = 0;
        try (RowReader reader = RowReader.open(file, source.format(), source.encoding())) {
            while (true) {
                List<ReadDossier> rows = new ArrayList<>();
                while (rows.size() < ImportEngine.CHUNK) {
                    var row = reader.next();
                    if (row.isEmpty()) {
                        break;
                    }
                    rows.add(reading.read(row.get()));
                }
                if (rows.isEmpty()) {
                    return new Forecast(counts, findings, first);
                }
                Chunk chunk = transactions.in(tables -> Chunk.compare(tables, rows, false));
                counts = counts.plus(chunk.counts());
                rows.forEach(findings::add);
                chunk.lines().stream().limit(TOLD - (long) first.size()).forEach(first::add);
                done += rows.size();
                watch.goOn(ImportState.CHECKING, done);
            }
        }
    }

    /** Some rows of a kind, for who waits to read. */
    public List<ImportLine> lines(ImportRun run, LineKind kind) {
        return transactions.in(tables -> new ImportLines(tables).after(run.id(), kind, -1, TOLD));
    }

    /** Writes the rows that were refused, to be corrected and sent again. */
    public void writeRefused(ImportRun run, OutputStream out) throws IOException {
        RefusedRows.write(transactions, run, null, out);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
