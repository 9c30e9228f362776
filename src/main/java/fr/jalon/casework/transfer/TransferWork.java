package fr.jalon.casework.transfer;

import fr.jalon.casework.exchange.Place;
import fr.jalon.casework.exchange.TendImports;
import fr.jalon.casework.exchange.WorkspaceTransactions;
import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.files.FileStore;
import fr.jalon.tenancy.StructureCode;
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
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries files in the background, one after the other, and writes to those concerned. When the application starts, and
 * every minute, it takes up what was left on the way. The source drives: it alone knows its file.
 */
@ApplicationScoped
public class TransferWork {

    private static final int FIRST_SECONDS = 7;
    private static final int SECONDS = 60;
    private static final int MOST_INCIDENTS = 10;

    private final TransferSteps steps;
    private final TendTransfers tend;
    private final TendImports missions;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService worker;

    @Inject
    TransferWork(
            WorkspaceTransactions transactions,
            FileStore files,
            Clock clock,
            FollowedElsewhere elsewhere,
            TendTransfers tend,
            TendImports missions) {
        this.steps = transactions == null ? null : new TransferSteps(transactions::in, files, elsewhere.key(), clock);
        this.tend = tend;
        this.missions = missions;
    }

    TransferWork() {
        this(null, null, null, null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(() -> submit(this::takeUpAll), FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            worker.shutdownNow();
        }
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TransferMoved transfer) {
        submit(() -> follow(transfer));
    }

    private synchronized void submit(Runnable work) {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(threads);
        }
        worker.submit(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                Incident.of(failure); // the next round takes it up again
            }
        });
    }

    private void follow(TransferMoved moved) {
        Map<StructureCode, Place> open = open();
        Place there = open.get(moved.other());
        if (there != null) {
            at(there, place -> tend.tell(moved.id(), moved.state()));
        }
        if (moved.state() == TransferState.ACCEPTED && there != null) {
            carry(there, moved.id(), open);
        }
    }

    private void takeUpAll() {
        Map<StructureCode, Place> open = open();
        open.values().forEach(source -> takeUp(source, open));
    }

    /** A mission whose database does not answer does not keep the others waiting. */
    private void takeUp(Place source, Map<StructureCode, Place> open) {
        try {
            at(source, tend::waiting).forEach(id -> carry(source, id, open));
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }

    /** Carries one as far as it goes now; returns how it stands then. */
    public TransferState carry(Place source, long id) {
        return carry(source, id, open());
    }

    private TransferState carry(Place source, long id, Map<StructureCode, Place> open) {
        Transfer transfer = look(source, id);
        if (!transfer.state().isBusy()) {
            return transfer.state();
        }
        while (transfer.state().isBusy()) {
            if (!step(source, transfer, open)) {
                return look(source, id).state();
            }
            transfer = look(source, id);
        }
        tellEnd(source, transfer, open);
        return transfer.state();
    }

    /** One step, or what follows from its failure; false where it is to be tried again later. */
    private boolean step(Place source, Transfer transfer, Map<StructureCode, Place> open) {
        long id = transfer.id();
        try {
            Place destination = open.get(new StructureCode(transfer.other()));
            switch (transfer.state()) {
                case ACCEPTED -> run(source, () -> steps.seal(source, id));
                case ON_THE_WAY -> bring(source, destination, id);
                case RETURNING -> run(source, () -> steps.reopen(source, id));
                case ARRIVED -> run(source, () -> steps.leaveResidue(source, id));
                default -> throw new IllegalStateException(transfer.state().name());
            }
            return true;
        } catch (NotCarried failure) {
            run(source, () -> steps.giveUp(source, id, failure.getMessage()));
            return true;
        } catch (RuntimeException failure) {
            Incident.of(failure);
            run(source, () -> steps.stumble(source, id, MOST_INCIDENTS));
            return false;
        }
    }

    private void bring(Place source, Place destination, long id) {
        if (destination == null) {
            throw new NotCarried("transfer.failure.closed");
        }
        FilePackage file = at(source, place -> steps.sealed(id));
        steps.copyDocuments(source, destination, file);
        run(destination, () -> steps.arrive(source, destination, id, file));
    }

    private void tellEnd(Place source, Transfer transfer, Map<StructureCode, Place> open) {
        at(source, place -> tend.tell(transfer.id(), transfer.state()));
        Place destination = open.get(new StructureCode(transfer.other()));
        if (destination != null) {
            at(destination, place -> tend.tell(transfer.id(), transfer.state()));
        }
    }

    private Transfer look(Place source, long id) {
        return at(source, place -> steps.look(id));
    }

    private static void run(Place place, Runnable work) {
        try (Workspace.Stay stay = place.workspace().enter()) {
            work.run();
        }
    }

    private static <T> T at(Place place, Function<Place, T> work) {
        try (Workspace.Stay stay = place.workspace().enter()) {
            return work.apply(place);
        }
    }

    private Map<StructureCode, Place> open() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return missions.missions().stream().collect(Collectors.toMap(Place::structure, place -> place));
        }
    }
}
