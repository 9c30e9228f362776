package fr.jalon.launcher.platform;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Leftover;
import fr.jalon.launcher.base.Settings;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The database and the files of one data folder, for as long as a command needs them. Where a platform already runs on
 * the folder its database is used; else one is started, and stopped by {@link #close()} or by the end of this process.
 */
public final class Platform implements AutoCloseable {

    private final DataDirectory directory;
    private final Running running = new Running();
    private Database database;

    private Platform(DataDirectory directory) {
        this.directory = directory;
    }

    /** The platform of that folder, running or started for the occasion. */
    public static Platform on(Path data) {
        Platform platform = new Platform(DataDirectory.at(data));
        platform.open(platform::join);
        return platform;
    }

    /**
     * The platform of that folder for this process alone: refused when another one has the folder.
     *
     * @param check run when the folder is taken and before anything is started
     */
    public static Platform own(Path data, Runnable check) {
        Platform platform = new Platform(DataDirectory.at(data));
        platform.open(() -> {
            if (!platform.directory.lock()) {
                throw platform.locked();
            }
            return platform.take(check);
        });
        return platform;
    }

    private void open(Supplier<Database> opening) {
        try {
            database = opening.get();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Database join() {
        Optional<Database> external = Database.external(Settings.ofEnvironment());
        if (external.isPresent()) {
            return external.get().reachable();
        }
        if (directory.lock()) {
            return take(() -> {});
        }
        Properties platform = directory.platform().orElseThrow(this::locked);
        Properties secrets = directory.secrets().orElseThrow(this::locked);
        return Database.embedded(platform, secrets).reachable();
    }

    private Database take(Runnable check) {
        running.start(() -> directory);
        // The application server of a killed launcher would keep its port.
        directory
                .platform()
                .ifPresent(
                        last -> Leftover.stop(last.getProperty("server.pid"), "payara-micro", directory.temporary()));
        check.run();
        Optional<Database> external = Database.external(Settings.ofEnvironment());
        if (external.isPresent()) {
            directory.emptyTemporary();
            return external.get().reachable();
        }
        directory.requireSpace();
        return running.start(() -> EmbeddedDatabase.start(directory)).database();
    }

    private Failure locked() {
        return new Failure("Le dossier de données " + directory.root()
                + " est déjà utilisé par une autre commande de Jalon : attendez sa fin ou choisissez-en un autre avec"
                + " --data.");
    }

    /** Starts something that uses the database, and is stopped before it. */
    public <T extends AutoCloseable> T start(Supplier<T> part) {
        return running.start(part);
    }

    public Database database() {
        return database;
    }

    public DataDirectory directory() {
        return directory;
    }

    @Override
    public void close() {
        running.close();
    }
}
