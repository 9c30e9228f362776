package fr.jalon.testing;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets people act at the same moment, each in a thread and a request of their own. */
@ApplicationScoped
public class Together {

    private static final int PATIENCE = 60;

    /** What came of one: a value, or why not. */
    public record Outcome(Object value, Throwable failure) {

        public boolean isDone() {
            return failure == null;
        }
    }

    /** Does one piece of work in a request of its own. */
    @ApplicationScoped
    public static class InOwnRequest {

        @Inject
        TestActor actor;

        /** Waits for the others, then does it. */
        @ActivateRequestContext
        public Outcome run(TestPeople who, CyclicBarrier start, Callable<?> work) throws Exception {
            start.await(PATIENCE, TimeUnit.SECONDS);
            try {
                return new Outcome(actor.as(who, work), null);
            } catch (RuntimeException failure) {
                return new Outcome(null, failure);
            }
        }
    }

    @Resource
    ManagedThreadFactory threads;

    @Inject
    InOwnRequest request;

    /** Everybody does the same. */
    public List<Outcome> all(Callable<?> work, TestPeople... people) {
        CyclicBarrier start = new CyclicBarrier(people.length);
        ExecutorService pool = Executors.newFixedThreadPool(people.length, threads);
        List<Future<Outcome>> begun = new ArrayList<>();
        for (TestPeople who : people) {
            begun.add(pool.submit(() -> request.run(who, start, work)));
        }
        pool.shutdown();
        return begun.stream().map(Together::outcome).toList();
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
