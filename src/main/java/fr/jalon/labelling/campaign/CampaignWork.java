package fr.jalon.labelling.campaign;

import fr.jalon.shared.error.Incident;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Programs the audits of campaigns in the background, a batch after the other, in the workspace of the national union. When
 * the application starts, and every minute, it takes up what was left on the way.
 */
@ApplicationScoped
public class CampaignWork {

    private static final int FIRST_SECONDS = 11;
    private static final int SECONDS = 60;
    private static final int BATCH = 25;
    private static final Workspace UNION = Workspace.of(StructureCode.NATIONAL_UNION);

    private final ProgramCampaign program;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService worker;
    private volatile boolean stopped;

    @Inject
    CampaignWork(ProgramCampaign program) {
        this.program = program;
    }

    CampaignWork() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::takeUp, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) LaunchWanted wanted) {
        submit(wanted.launch());
    }

    /** The batch under way ends; the next server goes on after it. */
    @PreDestroy
    void end() {
        stopped = true;
        if (worker != null) {
            worker.shutdown();
        }
    }

    private synchronized void submit(long launch) {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(threads);
        }
        worker.submit(() -> program(launch));
    }

    private void takeUp() {
        try (Workspace.Stay stay = UNION.enter()) {
            program.underWay().forEach(this::submit);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    /** Programs what is left of a launch; a failure leaves the rest to the next round. */
    public void program(long launch) {
        try (Workspace.Stay stay = UNION.enter()) {
            boolean more = true;
            while (more && !stopped) {
                more = program.next(launch, BATCH);
            }
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }
}
