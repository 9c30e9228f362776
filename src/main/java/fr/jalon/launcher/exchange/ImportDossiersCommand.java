package fr.jalon.launcher.exchange;

import fr.jalon.casework.exchange.Counts;
import fr.jalon.casework.exchange.DirectImport;
import fr.jalon.casework.exchange.Findings;
import fr.jalon.casework.exchange.ImportLine;
import fr.jalon.casework.exchange.ImportRun;
import fr.jalon.casework.exchange.ImportState;
import fr.jalon.casework.exchange.LineKind;
import fr.jalon.casework.exchange.Place;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.identity.Author;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Progress;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.base.TextTable;
import fr.jalon.launcher.database.MissionFingerprints;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.platform.Running;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.LargeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports case files into a mission, beside a running server or without one: by the same engine as the pages. */
@Command(name = "dossiers", description = "Importe des dossiers : JSON d'i-Milo, CSV ou Excel, de toute taille.")
final class ImportDossiersCommand extends JalonCommand {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Parameters(paramLabel = "FICHIER", description = "Fichier à importer.")
    private Path file;

    @Option(names = "--structure", required = true, paramLabel = "CODE", description = "Code de la mission locale.")
    private String structure;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "milo, csv ou xlsx (par défaut : reconnu au contenu).",
            converter = FormatNames.class)
    private Format format;

    @Option(names = "--dry-run", description = "Dit ce que ferait l'import, sans rien écrire.")
    private boolean dryRun;

    @Option(names = "--again", description = "Importe même si le même fichier l'a déjà été.")
    private boolean again;

    @Option(
            names = "--errors",
            paramLabel = "FICHIER",
            description = "Où écrire les lignes refusées, à corriger et à importer de nouveau.")
    private Path errors;

    @Override
    public Integer call() throws SQLException, IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Failure("Le fichier " + file + " n'existe pas ou ne peut pas être lu.");
        }
        try (Platform platform = platform();
                Connection network = platform.database().open("network")) {
            Place place = Destination.of(network, structure);
            try (Connection mission = platform.database().open(place.structure().database())) {
                LargeFiles files = new LargeFiles(platform.directory().files().toString());
                DirectImport engine = new DirectImport(
                        place,
                        new LauncherTransactions(mission),
                        files,
                        Clock.systemUTC(),
                        new MissionFingerprints(platform.database(), platform.directory()).requireKey());
                return dryRun
                        ? forecast(engine)
                        : run(engine, platform.directory().files(), place);
            }
        } catch (Refused refused) {
            throw new Failure(refused.text(Locale.FRENCH), refused);
        }
    }

    private int forecast(DirectImport engine) throws IOException {
        ImportRun.Source source = engine.look(file, format);
        long total = count(engine, source);
        try (Progress progress = new Progress("Vérification", total)) {
            DirectImport.Forecast forecast = engine.tryOut(file, source, (state, done) -> {
                progress.to(done);
                return !Running.isEnding();
            });
            tell(source, total, forecast.counts(), forecast.findings(), forecast.firstLines());
        }
        out().println("Rien n'a été écrit (--dry-run).");
        out().flush();
        return 0;
    }

    private int run(DirectImport engine, Path files, Place place) throws IOException {
        ImportRun.Source source = engine.receive(file, format);
        Optional<ImportRun> already = again ? Optional.empty() : engine.already(source);
        if (already.isPresent()) {
            throw new Failure("Ce fichier a déjà été importé le "
                    + DAY.format(already.get().createdAt()) + " par "
                    + already.get().author().name() + " : --again pour l'importer de nouveau.");
        }
        Path kept = files.resolve(place.structure().value())
                .resolve("passing")
                .resolve(source.hash().hex());
        long total = count(engine, source, kept);
        ImportRun run;
        try (Progress progress = new Progress("Import", total)) {
            run = engine.run(source, total, Author.COMMAND_LINE, (state, done) -> {
                progress.to(done);
                return !Running.isEnding();
            });
        }
        tell(source, total, run.counts(), run.findings(), engine.lines(run, LineKind.REFUSED));
        return verdict(engine, run);
    }

    private int verdict(DirectImport engine, ImportRun run) throws IOException {
        if (run.state() == ImportState.FAILED) {
            throw new Failure("L'import a échoué : " + run.failure().text(Locale.FRENCH));
        }
        if (run.state() != ImportState.DONE) {
            throw new Failure("L'import s'est arrêté après " + run.position()
                    + " lignes : le serveur le reprendra où il en est.");
        }
        if (run.counts().refused() == 0) {
            return 0;
        }
        if (errors != null) {
            try (OutputStream out = Files.newOutputStream(errors)) {
                engine.writeRefused(run, out);
            } catch (IOException e) {
                throw new Failure("Le fichier " + errors + " ne peut pas être écrit : " + Reason.of(e) + ".", e);
            }
        }
        throw new Failure(run.counts().refused() + " ligne(s) ont été refusées ; "
                + (errors == null
                        ? "--errors FICHIER les écrit, à corriger et à importer de nouveau."
                        : "elles sont dans " + errors + ", à corriger et à importer de nouveau."));
    }

    private long count(DirectImport engine, ImportRun.Source source) {
        return count(engine, source, file);
    }

    private long count(DirectImport engine, ImportRun.Source source, Path read) {
        return engine.count(read, source, rows -> {
            if (Running.isEnding()) {
                throw new Failure("Jalon s'arrête.");
            }
        });
    }

    private void tell(
            ImportRun.Source source, long total, Counts counts, Findings findings, List<ImportLine> firstLines) {
        TextTable table = new TextTable(dryRun ? "Ce que ferait l'import" : "Import", "");
        table.row("Fichier", source.fileName());
        table.row("Format", source.format().name());
        table.row(
                "Encodage", source.encoding() == null ? "–" : source.encoding().name());
        table.row("Lignes", String.valueOf(total));
        table.row(dryRun ? "À importer" : "Importés", String.valueOf(counts.inserted()));
        table.row("Refusés", String.valueOf(counts.refused()));
        table.row("Doublons certains", String.valueOf(counts.certain()));
        table.row("Doublons à décider", String.valueOf(counts.similar()));
        table.row("Avec une remarque", String.valueOf(counts.remarks()));
        table.print(out());
        findings.getLeftOut()
                .forEach(one -> out().println("champ non repris : " + one.name() + " (" + one.count() + ")"));
        findings.getRepaired().forEach(one -> out().println("zéro rétabli : " + one.name() + " (" + one.count() + ")"));
        firstLines.forEach(line -> out().println("ligne " + line.line() + " : " + line.text(Locale.FRENCH)));
        out().flush();
    }
}
