package fr.jalon.launcher.simulation;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import java.net.URI;
import java.sql.SQLException;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a campaign of audits on a running demonstration; exit code 1 where an invariant does not hold. */
@Command(
        name = "simulate",
        description =
                "Joue une campagne d'audits entière sur une démonstration en marche (serve --demo, avec --structures"
                        + " pour le réseau entier), par l'interface REST et les comptes de chacun, et vérifie ses invariants.")
public final class SimulateCommand extends JalonCommand {

    private static final int FEWEST_CRITERIA = 15;

    @Option(names = "--audits", defaultValue = "440", paramLabel = "N", description = "Audits (${DEFAULT-VALUE}).")
    private int audits;

    @Option(
            names = "--until",
            defaultValue = "LABEL",
            paramLabel = "ÉTAPE",
            description = "Dernière étape jouée : ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Stage until;

    @Option(
            names = "--left",
            defaultValue = "0",
            paramLabel = "N",
            description = "Audits qui restent à chaque étape, pour en avoir partout (${DEFAULT-VALUE}).")
    private int left;

    @Option(
            names = "--together",
            defaultValue = "6",
            paramLabel = "N",
            description = "Audits menés à la fois (${DEFAULT-VALUE}).")
    private int together;

    @Option(
            names = "--planning",
            defaultValue = "40",
            paramLabel = "S",
            description = "Secondes de recherche des binômes et des dates (${DEFAULT-VALUE}).")
    private int planning;

    @Option(
            names = "--criteria",
            defaultValue = "20",
            paramLabel = "N",
            description = "Critères du référentiel, 15 au moins (${DEFAULT-VALUE}).")
    private int criteria;

    @Override
    public Integer call() throws SQLException {
        if (audits < 1 || together < 1 || left < 0 || criteria < FEWEST_CRITERIA) {
            throw new Failure("--audits et --together valent au moins 1, --left au moins 0, --criteria au moins 15.");
        }
        Properties running = DataDirectory.at(data())
                .platform()
                .orElseThrow(() -> new Failure("Aucune plateforme ne tourne sur " + data()
                        + " : lancez d'abord ./jalon serve --demo dans un autre terminal."));
        URI site = URI.create("http://localhost:" + running.getProperty("server.port"));
        try (Platform platform = platform()) {
            boolean held = new CampaignSimulation(
                            platform.database(),
                            site,
                            new CampaignSimulation.Settings(audits, until, left, together, planning, criteria),
                            out())
                    .run();
            return held ? 0 : 1;
        }
    }
}
