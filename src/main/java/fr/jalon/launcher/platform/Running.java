package fr.jalon.launcher.platform;

import fr.jalon.launcher.base.Failure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * What has been started and must be stopped, once and in reverse order: by {@link #close()} or, on Ctrl-C and SIGTERM,
 * by the end of this process.
 */
public final class Running implements AutoCloseable {

    private static volatile boolean ending;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread hook = new Thread(this::end, "shutdown");
    private volatile boolean stopping;

    Running() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Starts that part; stopping waits until it is started, so that it is never forgotten. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        if (stopping) {
            throw new Failure("Jalon s'arrête.");
        }
        T result = part.get();
        started.push(result);
        return result;
    }

    /** Whether this process has been asked to end: what fails from then on was cut short. */
    public static boolean isEnding() {
        return ending;
    }

    private void end() {
        ending = true;
        System.err.println("Jalon s'arrête.");
        stop();
        for (Handler log : Logger.getLogger("").getHandlers()) {
            log.close();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            stopping = true; // the process ends already, and the hook finds nothing left to stop
        }
    }

    private void stop() {
        stopping = true;
        synchronized (this) {
            while (!started.isEmpty()) {
                stop(started.pop());
            }
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }
}
