package fr.jalon.labelling.assignment;

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
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Solves plans in the background, one after the other, in the workspace of the national union. When the application starts,
 * and every minute, it takes up those that nobody works on. The search holds no connection and no transaction.
 */
@ApplicationScoped
public class PlanWork {

    private static final int FIRST_SECONDS = 9;
    private static final int SECONDS = 60;
    private static final Workspace UNION = Workspace.of(StructureCode.NATIONAL_UNION);

    private final SolvePlans plans;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService worker;
    private volatile Runnable running;

    @Inject
    PlanWork(SolvePlans plans) {
        this.plans = plans;
    }

    PlanWork() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::takeUp, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanWanted wanted) {
        submit(wanted.plan());
    }

    /** What is searched ends with what it has found. */
    @PreDestroy
    void end() {
        if (running != null) {
            running.run();
        }
        if (worker != null) {
            worker.shutdown();
        }
    }

    private synchronized void submit(long plan) {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(threads);
        }
        worker.submit(() -> solve(plan));
    }

    private void takeUp() {
        try (Workspace.Stay stay = UNION.enter()) {
            plans.waiting().forEach(this::submit);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    /** Solves one now, unless another worker has it. */
    public void solve(long plan) {
        try (Workspace.Stay stay = UNION.enter()) {
            plans.begin(plan).ifPresent(task -> search(plan, task));
        } catch (RuntimeException failure) {
            Incident.of(failure); // the next round takes it up again
        }
    }

    private void search(long plan, SolvePlans.Task task) {
        try {
            Duration longest = Duration.ofSeconds(task.seconds());
            PairSolver solver = new PairSolver(longest, longest.dividedBy(2).plusSeconds(1));
            GreedyPlan.complete(task.plan());
            int byHand = (int) task.plan().getUnassigned();
            long cost = -solver.weigh(task.plan()).softScore();
            VisitPlan found = solver.solve(task.plan(), stop -> running = stop);
            long audits =
                    found.getVisits().stream().filter(visit -> !visit.isHeld()).count();
            plans.propose(
                    plan,
                    found,
                    new AuditPlan.Outcome(
                            (int) audits,
                            (int) found.getUnassigned(),
                            (int) found.getChanged(),
                            -found.getScore().softScore(),
                            byHand,
                            cost));
        } catch (RuntimeException failure) {
            Incident.of(failure);
            plans.fail(plan);
        } finally {
            running = null;
        }
    }
}
