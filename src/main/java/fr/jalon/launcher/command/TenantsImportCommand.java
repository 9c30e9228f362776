package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.MiloFile;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.tenancy.StructureCode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the public list of missions locales; the same file twice changes nothing the second time. */
@Command(name = "import", description = "Importe la liste publique des structures i-Milo (JSON).")
final class TenantsImportCommand extends JalonCommand {

    @Parameters(paramLabel = "FICHIER", description = "Fichier JSON des structures.")
    private Path file;

    @Option(names = "--dry-run", description = "Dit ce que ferait l'import, sans rien écrire.")
    private boolean dryRun;

    @Override
    public Integer call() throws SQLException {
        MiloFile read = MiloFile.read(file);
        try (Platform platform = platform()) {
            Structures.Report report = dryRun ? compare(platform, read) : store(platform, read);
            read.refusals().forEach(refusal -> out().printf(
                            "refusée   %-9s entrée %d : %s%n", refusal.id(), refusal.entry(), refusal.reason()));
            new ReportText(report).print(out());
        }
        if (dryRun) {
            out().println("Rien n'a été écrit (--dry-run).");
            out().flush();
        }
        if (!read.refusals().isEmpty()) {
            throw new Failure(read.refusals().size() + " entrée(s) du fichier " + file
                    + " ont été refusées ; corrigez-les et relancez l'import.");
        }
        return 0;
    }

    private static Structures.Report compare(Platform platform, MiloFile read) throws SQLException {
        try (Connection connection = platform.database().open("")) {
            Structures table = new Structures(connection);
            return table.isMigrated()
                    ? table.compare(read.structures(known(table)))
                    : new Structures.Report(read.structures(Set.of()), List.of(), 0);
        }
    }

    private static Structures.Report store(Platform platform, MiloFile read) throws SQLException {
        Database database = platform.database();
        Set<StructureCode> known;
        try (Connection connection = database.open("")) {
            Structures table = new Structures(connection);
            known = table.isMigrated() ? known(table) : Set.of();
        }
        return new Provisioner(database, Home.locate())
                .provisionAll(read.structures(known))
                .structures();
    }

    private static Set<StructureCode> known(Structures table) throws SQLException {
        return table.all().stream().map(Structures.Row::code).collect(Collectors.toSet());
    }
}
