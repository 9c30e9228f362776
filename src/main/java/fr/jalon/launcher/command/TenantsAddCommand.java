package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.Structure;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.launcher.tenants.TenantFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds the structures of a file of the same form as those of {@code tenants/}, or brings them up to date. */
@Command(name = "add", description = "Ajoute les structures d'un fichier YAML.")
final class TenantsAddCommand extends JalonCommand {

    @Parameters(paramLabel = "FICHIER", description = "Fichier YAML d'une région ou de l'union.")
    private Path file;

    @Override
    public Integer call() {
        List<Structure> structures = TenantFile.read(file);
        try (Platform platform = platform()) {
            Structures.Report report = new Provisioner(platform.database(), Home.locate())
                    .provisionAll(structures)
                    .structures();
            new ReportText(report).print(out());
        }
        return 0;
    }
}
