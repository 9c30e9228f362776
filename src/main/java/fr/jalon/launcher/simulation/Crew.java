package fr.jalon.launcher.simulation;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does the same for many at a time, so many together, and keeps what did not go as it should: what failed, and what a rule
 * should have refused.
 */
final class Crew implements AutoCloseable {

    private final ExecutorService threads;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, int[]> refusals = new TreeMap<>();

    Crew(int together) {
        threads = Executors.newFixedThreadPool(together);
    }

    /** Does it for each audit that did not fail before; one that fails now stays where it is. */
    void each(String task, List<SimulatedAudit> audits, Consumer<SimulatedAudit> work) {
        List<SimulatedAudit> able =
                audits.stream().filter(audit -> !audit.hasFailed()).toList();
        all(task, able, audit -> {
            try {
                work.accept(audit);
            } catch (Failure failure) {
                audit.fail();
                failed(audit.structure() + ", " + task + " : " + failure.getMessage());
            }
        });
    }

    /** Does it for each; the first that fails ends the simulation. */
    <T> void all(String task, Collection<T> all, Consumer<T> work) {
        try (Progress progress = new Progress(task, all.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (T one : all) {
                running.add(threads.submit(() -> {
                    work.accept(one);
                    progress.step();
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new Failure(task + " : " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("La simulation est interrompue.", e);
        }
    }

    private synchronized void failed(String what) {
        failures.add(what);
    }

    /** Notes that somebody tried what the rules forbid, and what the platform answered. */
    synchronized void tried(String rule, Answer answer) {
        int[] counts = refusals.computeIfAbsent(rule, any -> new int[2]);
        counts[0]++;
        if (answer.isRefused()) {
            counts[1]++;
        } else {
            failures.add(rule + " : " + answer.asked() + " a répondu " + answer.status());
        }
    }

    /** What did not go as it should. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** How often each rule was tried, and held. */
    synchronized Map<String, int[]> refusals() {
        return new TreeMap<>(refusals);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
