package fr.jalon.launcher;

import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The database and the files of one data folder, for as long as a command needs them. Where a platform already runs on
 * the folder its database is used; else one is started, and stopped by {@link #close()}.
 */
public final class Platform implements AutoCloseable {

    private final DataDirectory directory;
    private final Database database;
    private final EmbeddedDatabase own;

    private Platform(DataDirectory directory, Database database, EmbeddedDatabase own) {
        this.directory = directory;
        this.database = database;
        this.own = own;
    }

    /** The platform of that folder, running or started for the occasion. */
    public static Platform on(Path data) {
        DataDirectory directory = DataDirectory.at(data);
        Optional<Database> external = Database.external(Settings.ofEnvironment());
        if (external.isPresent()) {
            return new Platform(directory, external.get().reachable(), null);
        }
        if (directory.lock()) {
            return start(directory);
        }
        Properties running = directory.platform().orElseThrow(() -> locked(directory));
        Properties secrets = directory.secrets().orElseThrow(() -> locked(directory));
        return new Platform(directory, Database.embedded(running, secrets).reachable(), null);
    }

    /** The platform of that folder for this process alone: refused when another one has the folder. */
    public static Platform own(Path data) {
        DataDirectory directory = DataDirectory.at(data);
        if (!directory.lock()) {
            throw locked(directory);
        }
        Optional<Database> external = Database.external(Settings.ofEnvironment());
        return external.isPresent() ? new Platform(directory, external.get().reachable(), null) : start(directory);
    }

    private static Platform start(DataDirectory directory) {
        directory.requireSpace();
        EmbeddedDatabase own = EmbeddedDatabase.start(directory);
        return new Platform(directory, own.database(), own);
    }

    private static Failure locked(DataDirectory directory) {
        return new Failure(
                "Le dossier de données " + directory.root()
                        + " est déjà utilisé par une autre commande de Jalon : attendez sa fin ou choisissez-en un autre avec --data.");
    }

    public Database database() {
        return database;
    }

    public DataDirectory directory() {
        return directory;
    }

    @Override
    public void close() {
        if (own != null) {
            own.stop();
        }
        directory.close();
    }
}
