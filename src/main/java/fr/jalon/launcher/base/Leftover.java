package fr.jalon.launcher.base;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that a killed launcher left behind. Whoever holds the folder's lock knows that it belongs to nobody, and has
 * to stop it: two servers on the same files would wait for each other.
 */
public final class Leftover {

    private static final long LONGEST_STOP_SECONDS = 60;

    private Leftover() {}

    /** Stops that process, if it still is the named program working on that folder; the id may be another's by now. */
    public static void stop(String pid, String program, Path folder) {
        if (pid != null && pid.matches("[0-9]{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> {
                        String line = process.info().commandLine().orElse("");
                        return line.contains(program) && line.contains(folder.toString());
                    })
                    .ifPresent(Leftover::stop);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
