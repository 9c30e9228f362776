package fr.jalon.labelling.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Makes plans: begins with a {@link GreedyPlan}, then searches for a better one with Timefold until the time is over. The
 * same plan with the same number of steps is solved in the same way each time.
 */
public final class PairSolver {

    private final SolverFactory<VisitPlan> factory;
    private final SolutionManager<VisitPlan, HardMediumSoftLongScore> scores;

    /** One that searches for so long, or until it found nothing better for so long. */
    public PairSolver(Duration longest, Duration idle) {
        factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(VisitPlan.class)
                .withEntityClasses(Visit.class)
                .withConstraintProviderClass(PlanConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(17L)
                .withPhases(new LocalSearchPhaseConfig())
                .withTerminationSpentLimit(longest)
                .withTerminationUnimprovedSpentLimit(idle));
        scores = SolutionManager.create(factory);
    }

    /** Weighs a plan as it is. */
    public HardMediumSoftLongScore weigh(VisitPlan plan) {
        return scores.update(plan);
    }

    /**
     * Makes the plan whole and good.
     *
     * @param started is given the running search, which can be told from outside to end early
     */
    public VisitPlan solve(VisitPlan plan, Consumer<Runnable> started) {
        GreedyPlan.complete(plan);
        if (plan.getVisits().stream().allMatch(Visit::isHeld)) {
            weigh(plan);
            return plan;
        }
        Solver<VisitPlan> solver = factory.buildSolver();
        started.accept(solver::terminateEarly);
        return solver.solve(plan);
    }
}
