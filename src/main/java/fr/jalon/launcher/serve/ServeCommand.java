package fr.jalon.launcher.serve;

import fr.jalon.identity.TrustedProxies;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.base.Settings;
import fr.jalon.launcher.database.MissionFingerprints;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.demo.CommissionPapers;
import fr.jalon.launcher.demo.Demo;
import fr.jalon.launcher.demo.DemoAccounts;
import fr.jalon.launcher.demo.DemoFiles;
import fr.jalon.launcher.demo.InventedTenants;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and stays until it is stopped. */
@Command(name = "serve", description = "Démarre Jalon et reste en service jusqu'à Ctrl-C.")
public final class ServeCommand extends JalonCommand {

    @Option(names = "--demo", description = "Charge les données de démonstration et montre leurs comptes.")
    private boolean demo;

    @Option(
            names = "--young-people",
            paramLabel = "N",
            description = "Avec --demo, sur un dossier neuf : nombre de jeunes de la mission de Lisieux, pour mesurer"
                    + " (6000 et 80 000 actes pour les plus grandes).")
    private Integer youngPeople;

    @Option(
            names = "--structures",
            paramLabel = "N",
            description =
                    "Avec --demo : missions inventées à ajouter, avec trois cycles d'autodiagnostic pour toutes, pour"
                            + " mesurer (373 en font 440 avec celles de tenants/).")
    private Integer structures;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port HTTP (défaut : ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRESSE",
            defaultValue = "127.0.0.1",
            description = "Adresse écoutée (défaut : ${DEFAULT-VALUE}, cette machine seule).")
    private String address;

    @Override
    public Integer call() throws InterruptedException, SQLException {
        requireOptions();
        requireProxies();
        Home home = Home.locate();
        try (Platform platform = Platform.own(data(), this::requireFreePort)) {
            serve(home, platform);
        }
        return 0;
    }

    private void serve(Home home, Platform platform) throws InterruptedException, SQLException {
        new Provisioner(platform.database(), home).provision(tenants(home, platform));
        MissionFingerprints fingerprints = new MissionFingerprints(platform.database(), platform.directory());
        fingerprints.begin();
        if (demo) {
            loadDemo(platform);
            fingerprints.makeAgain();
        }
        InetSocketAddress listening = new InetSocketAddress(address, port);
        platform.database().requireApplicationUser();
        boolean invented = Demo.isIn(platform.database());
        ApplicationServer server = platform.start(() -> ApplicationServer.start(home, platform, listening, invented));
        announce(platform, server);
        server.awaitReady();
        out().println("Jalon is ready: http://localhost:" + port);
        out().println(startTime());
        out().flush();
        if (demo) {
            new AccountTable(DemoAccounts.lines(platform.database())).print(out());
        }
        int exit = server.awaitEnd();
        throw new Failure("Le serveur d'application s'est arrêté seul (code " + exit + ") : voyez "
                + platform.directory().logs().resolve("server.log") + ".");
    }

    private List<Path> tenants(Home home, Platform platform) {
        List<Path> files = new ArrayList<>(home.tenantFiles());
        if (structures != null) {
            files.addAll(InventedTenants.write(platform.directory().temporary(), structures));
        }
        return files;
    }

    private void loadDemo(Platform platform) throws SQLException {
        DemoFiles.store(platform.directory().files());
        Demo all = new Demo(platform.database());
        if (youngPeople == null) {
            all.load();
        } else {
            all.load(youngPeople);
        }
        new CommissionPapers(platform.database(), platform.directory().files()).store();
        if (structures != null) {
            all.loadLargeNetwork();
        }
    }

    /** How long the start took, from the beginning of this process. */
    private static String startTime() {
        Duration time =
                Duration.between(ProcessHandle.current().info().startInstant().orElseGet(Instant::now), Instant.now());
        return String.format(Locale.FRANCE, "Démarrage : %.1f s", time.toMillis() / 1000.0);
    }

    private void requireOptions() {
        requirePort();
        requireStructures();
        if (youngPeople != null && (!demo || youngPeople < 1 || youngPeople > 50_000)) {
            throw new Failure("--young-people va de 1 à 50000 et ne vaut qu'avec --demo.");
        }
    }

    private void requireStructures() {
        if (structures != null && (!demo || structures < 1 || structures > InventedTenants.LARGEST)) {
            throw new Failure("--structures va de 1 à " + InventedTenants.LARGEST + " et ne vaut qu'avec --demo.");
        }
    }

    private void requirePort() {
        if (port < 1 || port > 65535) {
            throw new Failure("Le port doit être compris entre 1 et 65535, et non " + port + ".");
        }
    }

    private static void requireProxies() {
        String setting =
                Settings.ofEnvironment().get(ApplicationServer.TRUSTED_PROXIES).orElse("");
        try {
            TrustedProxies.of(setting);
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    "La variable d'environnement " + ApplicationServer.TRUSTED_PROXIES + " : " + e.getMessage(), e);
        }
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // connections of the last server that still linger do no harm
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new Failure("L'adresse « " + address + " » n'est pas connue de cette machine.", e);
        } catch (IOException e) {
            throw new Failure("Le port " + port + " est déjà pris : choisissez-en un autre avec --port.", e);
        }
    }

    private static void announce(Platform platform, ApplicationServer server) {
        Properties properties = new Properties();
        properties.setProperty(
                "database.port", Integer.toString(platform.database().port()));
        properties.setProperty(
                "launcher.pid", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("server.pid", Long.toString(server.pid()));
        properties.setProperty("server.port", Integer.toString(server.port()));
        platform.directory().announce(properties);
    }
}
