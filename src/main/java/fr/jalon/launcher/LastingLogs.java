package fr.jalon.launcher;

import java.util.logging.LogManager;

/**
 * Logging that goes on while the process ends: the last words of the servers that are stopped then belong in the log.
 * Java's own closes all logs at the same time.
 */
public final class LastingLogs extends LogManager {

    @Override
    public void reset() {
        // the last to write closes the log
    }
}
