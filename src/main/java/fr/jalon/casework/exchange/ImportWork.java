package fr.jalon.casework.exchange;

import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Works on imports in the background, a few at a time, each in the workspace of its mission. When the application starts,
 * and every minute, it takes up those that nobody works on: their worker was stopped, or was another instance.
 */
@ApplicationScoped
class ImportWork {

    private static final int AT_ONCE = 4;
    private static final int FIRST_SECONDS = 5;
    private static final int SECONDS = 60;

    private final WorkspaceTransactions transactions;
    private final TendImports tend;
    private final LargeFiles files;
    private final Clock clock;
    private final FollowedElsewhere elsewhere;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService workers;
    private volatile boolean stopping;

    @Inject
    ImportWork(
            WorkspaceTransactions transactions,
            TendImports tend,
            LargeFiles files,
            Clock clock,
            FollowedElsewhere elsewhere) {
        this.transactions = transactions;
        this.tend = tend;
        this.files = files;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    ImportWork() {
        this(null, null, null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::takeUpAll, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What runs stops after its chunk; whoever starts next goes on with it. */
    @PreDestroy
    void end() {
        stopping = true;
        if (workers != null) {
            workers.shutdown();
        }
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWanted wanted) {
        submit(wanted.place(), wanted.id());
    }

    private synchronized void submit(Place place, long id) {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(AT_ONCE, threads);
        }
        workers.submit(() -> work(place, id));
    }

    private void work(Place place, long id) {
        try (Workspace.Stay stay = place.workspace().enter()) {
            new ImportEngine(
                            place,
                            transactions::in,
                            files,
                            clock,
                            UUID.randomUUID().toString(),
                            elsewhere.key())
                    .work(id, (state, done) -> !stopping);
        } catch (RuntimeException failure) {
            Incident.of(failure); // it stays as it is: the next round takes it up again
        }
    }

    private void takeUpAll() {
        try {
            missions().forEach(this::takeUp);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    /** A mission whose database does not answer does not keep the others waiting. */
    private void takeUp(Place place) {
        try (Workspace.Stay stay = place.workspace().enter()) {
            tend.waiting().forEach(id -> submit(place, id));
            tend.forget(place);
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }

    private List<Place> missions() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return tend.missions();
        }
    }
}
