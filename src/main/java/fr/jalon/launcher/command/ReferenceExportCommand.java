package fr.jalon.launcher.command;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceRows;
import fr.jalon.labelling.reference.exchange.ReferenceTexts;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.tenancy.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a reference as a file that is imported again as the same reference. */
@Command(name = "export", description = "Écrit un référentiel en YAML ou en classeur Excel.")
final class ReferenceExportCommand extends JalonCommand {

    enum Shape {
        yaml,
        xlsx
    }

    @Parameters(paramLabel = "CODE", description = "Code du référentiel, comme dans ./jalon reference list.")
    private String code;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "yaml", description = "yaml (défaut) ou xlsx.")
    private Shape shape;

    @Option(names = "--version-of", paramLabel = "VERSION", description = "Version (par défaut : la plus récente).")
    private String version;

    @Option(names = "--out", paramLabel = "FICHIER", description = "Où écrire (par défaut : CODE-VERSION, ici).")
    private Path out;

    @Override
    public Integer call() throws SQLException {
        QualityReference reference;
        try (Platform platform = platform();
                Connection connection = platform.database().open("")) {
            new Structures(connection).requireMigrated();
            reference = new ReferenceRows(Tables.of(connection))
                    .find(code, version)
                    .orElseThrow(() -> new Failure("Aucun référentiel " + code
                            + (version == null ? "" : " version " + version) + " : voyez ./jalon reference list."));
        }
        String name = (reference.code() + "-" + reference.version()).replaceAll("[^A-Za-z0-9._-]", "-") + "." + shape;
        Path file = out == null ? Path.of(name) : out;
        try {
            Files.write(
                    file, shape == Shape.yaml ? ReferenceTexts.yaml(reference) : ReferenceTexts.workbook(reference));
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être écrit : " + Reason.of(e) + ".", e);
        }
        out().println(reference.code() + " version " + reference.version() + " est dans " + file + ".");
        out().flush();
        return 0;
    }
}
