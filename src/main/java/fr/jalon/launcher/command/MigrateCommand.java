package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.MissionFingerprints;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings every database up to date, those of the structures of {@code tenants/} included, and nothing else. */
@Command(name = "migrate", description = "Met à jour toutes les bases de données.")
public final class MigrateCommand extends JalonCommand {

    @Option(
            names = "--new-fingerprint-key",
            description = "Refait toutes les empreintes des NIR, après un changement de leur clé.")
    private boolean newFingerprintKey;

    @Override
    public Integer call() {
        Home home = Home.locate();
        try (Platform platform = platform()) {
            Provisioner.Outcome outcome = new Provisioner(platform.database(), home).provision(home.tenantFiles());
            MissionFingerprints fingerprints = new MissionFingerprints(platform.database(), platform.directory());
            if (newFingerprintKey) {
                fingerprints.makeAgain();
            } else {
                fingerprints.begin();
            }
            out().printf(
                            "%d bases : %d mises à jour, %d déjà à jour.%n",
                            outcome.databases(), outcome.migrated(), outcome.databases() - outcome.migrated());
        }
        return 0;
    }
}
