package fr.jalon.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.EmbeddedDatabase;
import fr.jalon.launcher.database.Provisioner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a real MariaDB, migrated and with the structures of the tests, and a real mail server, before the first
 * integration test, and stops them after the last. The application in the container is given their addresses by
 * arquillian.xml.
 */
public class TestPlatform implements LauncherSessionListener {

    /** Set by the build for the tests that need the platform. */
    private static final String WANTED = "jalon.test.platform";

    private static final Logger QUIET = Logger.getLogger("ch.vorburger");

    private static final Path TENANTS = Path.of("src", "test", "resources", "tenants");

    private static Database running;

    private EmbeddedDatabase server;
    private GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean(WANTED)) {
            return;
        }
        QUIET.setLevel(Level.WARNING);
        Path data = Path.of("target", "test-platform").toAbsolutePath();
        delete(data);
        server = EmbeddedDatabase.start(data);
        Database database = server.database();
        new Provisioner(database, Home.locate())
                .provision(List.of(
                        Path.of("tenants/national.yaml"),
                        TENANTS.resolve("test.yaml"),
                        TENANTS.resolve("elsewhere.yaml")));
        TestAccounts.create(database);
        new Rows(database).run(TENANTS.resolve("south.sql"));
        running = database;
        System.setProperty("test.db.url", database.applicationUrl().replace("&", "&amp;")); // it goes into XML
        System.setProperty("test.db.user", database.applicationUser());
        System.setProperty("test.db.password", database.applicationPassword());
        System.setProperty("test.fingerprint.key", DataDirectory.at(data).fingerprintKey());
        System.setProperty("test.webhook.key", DataDirectory.at(data).webhookKey());
        System.setProperty("test.migration.password", migrationPassword(data));
        System.setProperty("test.db.port", Integer.toString(database.port()));
        mail = new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()})
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        System.setProperty("test.smtp.port", Integer.toString(mail.getSmtp().getPort()));
        System.setProperty("test.imap.port", Integer.toString(mail.getImap().getPort()));
        System.setProperty("test.outbox", data.resolve("outbox").toString());
        System.setProperty("test.files", data.resolve("files").toString());
    }

    /** The database as its migration user sees it: for tests that run beside the container, not in it. */
    public static Rows rows() {
        return new Rows(running);
    }

    private static String migrationPassword(Path data) {
        return DataDirectory.at(data).secrets().orElseThrow().getProperty("migration.password");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (server != null) {
            server.stop();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
