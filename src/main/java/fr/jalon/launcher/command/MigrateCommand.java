package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import picocli.CommandLine.Command;

/** Brings every database up to date, those of the structures of {@code tenants/} included, and nothing else. */
@Command(name = "migrate", description = "Met à jour toutes les bases de données.")
public final class MigrateCommand extends JalonCommand {

    @Override
    public Integer call() {
        Home home = Home.locate();
        try (Platform platform = platform()) {
            Provisioner.Outcome outcome = new Provisioner(platform.database(), home).provision(home.tenantFiles());
            out().printf(
                            "%d bases : %d mises à jour, %d déjà à jour.%n",
                            outcome.databases(), outcome.migrated(), outcome.databases() - outcome.migrated());
        }
        return 0;
    }
}
