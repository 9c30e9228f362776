package fr.jalon.launcher.bench;

import fr.jalon.casework.exchange.DirectImport;
import fr.jalon.casework.exchange.ImportRun;
import fr.jalon.casework.exchange.Place;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.identity.Author;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.exchange.LauncherTransactions;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the import of many dossiers into an empty mission, reception and the first reading to the end included, and
 * beside it plain JDBC batches into the same tables of another one. On a platform of its own, deleted afterwards.
 */
@Command(name = "import", description = "Mesure l'import de dossiers i-Milo, sur une plateforme neuve et passagère.")
final class ImportBench extends JalonCommand {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final StructureCode MISSION = new StructureCode("14366S00");
    private static final StructureCode PLAIN = new StructureCode("14327S00");
    private static final int EARLY = 10_000;

    @Option(
            names = "--files",
            defaultValue = "100000",
            paramLabel = "N",
            description = "Dossiers (défaut : ${DEFAULT-VALUE}).")
    private int dossiers;

    private long early;
    private long late;

    @Override
    public Integer call() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("jalon-bench");
        try (Platform platform = Platform.on(folder.resolve("data"))) {
            Path region = Files.writeString(
                    folder.resolve("region.yaml"),
                    "region: {code: \"28\", name: Normandie}\nmissions:\n  - {code: 14366S00, name: Mesure}\n"
                            + "  - {code: 14327S00, name: Comparaison}\n");
            new Provisioner(platform.database(), Home.locate()).provision(List.of(region));
            Path file = folder.resolve("dossiers.json");
            InventedDossiers.write(file, dossiers, MISSION.value(), LocalDate.now(PARIS));
            measure(platform, file);
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void measure(Platform platform, Path file) throws IOException, SQLException {
        long plain;
        try (Connection connection = platform.database().open(PLAIN.database())) {
            plain = PlainInserts.nanos(connection, file, MISSION.value(), LocalDate.now(PARIS));
        }
        try (Connection connection = platform.database().open(MISSION.database())) {
            LargeFiles files = new LargeFiles(platform.directory().files().toString());
            DirectImport engine = new DirectImport(
                    new Place(MISSION, PARIS),
                    new LauncherTransactions(connection),
                    files,
                    Clock.systemUTC(),
                    new FingerprintKey(platform.directory().fingerprintKey()));
            long begun = System.nanoTime();
            ImportRun.Source source = engine.receive(file, Format.MILO);
            long total = engine.count(file, source, rows -> {});
            long read = System.nanoTime() - begun;
            ImportRun run = engine.run(source, total, Author.COMMAND_LINE, (state, done) -> remember(done));
            long all = System.nanoTime() - begun;
            tell(file, run, read, all, plain);
        }
    }

    private boolean remember(long done) {
        if (done == EARLY) {
            early = usedMegabytes();
        }
        if (done == dossiers) {
            late = usedMegabytes();
        }
        return true;
    }

    /** What is in use once nothing useless is left. */
    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }

    private void tell(Path file, ImportRun run, long read, long all, long plain) throws IOException {
        double rate = dossiers / (all / 1e9);
        double plainRate = dossiers / (plain / 1e9);
        out().printf(
                        Locale.FRANCE,
                        "%d dossiers, %d Mo : %d importés, %d doublons à décider, %d refusés%n",
                        dossiers,
                        Files.size(file) / (1024 * 1024),
                        run.counts().inserted(),
                        run.counts().similar(),
                        run.counts().refused());
        out().printf(
                        Locale.FRANCE,
                        "Import : %.1f s, dont %.1f s de réception et de première lecture ; %.0f dossiers par seconde%n",
                        all / 1e9,
                        read / 1e9,
                        rate);
        out().printf(
                        Locale.FRANCE,
                        "Lots JDBC simples dans les mêmes tables : %.1f s ; %.0f par seconde%n",
                        plain / 1e9,
                        plainRate);
        out().printf(Locale.FRANCE, "Rapport : %.2f (objectif : 0,33)%n", rate / plainRate);
        out().printf(
                        Locale.FRANCE,
                        "Mémoire utilisée : %d Mo après %d dossiers, %d Mo après le dernier%n",
                        early,
                        EARLY,
                        late);
        out().flush();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
