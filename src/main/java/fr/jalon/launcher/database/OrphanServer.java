package fr.jalon.launcher.database;

import fr.jalon.launcher.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that a killed launcher left behind. Whoever holds the folder's lock knows that it belongs to nobody, and has
 * to stop it: two servers on the same files would wait for each other.
 */
final class OrphanServer {

    private final Path pidFile;

    OrphanServer(DataDirectory directory) {
        pidFile = directory.database().resolve("mariadbd.pid");
    }

    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String text = Files.readString(pidFile).strip();
        if (text.chars().allMatch(Character::isDigit) && !text.isEmpty()) {
            ProcessHandle.of(Long.parseLong(text))
                    .filter(OrphanServer::isMariaDb)
                    .ifPresent(OrphanServer::stop);
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("mariadbd"))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
