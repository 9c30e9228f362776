package fr.jalon.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started and must be stopped, once and in reverse order, whoever asks first. */
final class Running {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    /** Keeps that until {@link #stop()}; where stopping has begun already, stops it at once. */
    <T extends AutoCloseable> T keep(T part) {
        synchronized (this) {
            if (!stopping) {
                started.push(part);
                return part;
            }
        }
        close(part);
        throw new Failure("Jalon s'arrête.");
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void stop() {
        Deque<AutoCloseable> parts;
        synchronized (this) {
            stopping = true;
            parts = new ArrayDeque<>(started);
            started.clear();
        }
        parts.forEach(Running::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }
}
