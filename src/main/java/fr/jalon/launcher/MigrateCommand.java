package fr.jalon.launcher;

import fr.jalon.launcher.database.Provisioner;
import java.util.List;
import picocli.CommandLine.Command;

/** Brings every database up to date, and nothing else. */
@Command(name = "migrate", description = "Met à jour toutes les bases de données.")
final class MigrateCommand extends JalonCommand {

    @Override
    public Integer call() {
        try (Platform platform = platform()) {
            Provisioner.Outcome outcome = new Provisioner(platform.database(), Home.locate()).provisionAll(List.of());
            out().printf(
                            "%d bases : %d mises à jour, %d déjà à jour.%n",
                            outcome.databases(), outcome.migrated(), outcome.databases() - outcome.migrated());
        }
        return 0;
    }
}
