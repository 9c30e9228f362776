package fr.jalon.launcher.bench;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import fr.jalon.labelling.assignment.GreedyPlan;
import fr.jalon.labelling.assignment.PairSolver;
import fr.jalon.labelling.assignment.Visit;
import fr.jalon.labelling.assignment.VisitPlan;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans an invented campaign twice in one run: by hand's way, and by the solver. Needs no platform. */
@Command(
        name = "assignment",
        description = "Mesure l'affectation des binômes et des dates d'une campagne inventée, contre un choix glouton.")
final class AssignmentBench implements Callable<Integer> {

    @Option(names = "--audits", defaultValue = "440", paramLabel = "N", description = "Audits (${DEFAULT-VALUE}).")
    private int audits;

    @Option(
            names = "--auditors",
            defaultValue = "160",
            paramLabel = "N",
            description = "Auditrices et auditeurs (${DEFAULT-VALUE}).")
    private int auditors;

    @Option(names = "--seconds", defaultValue = "40", paramLabel = "S", description = "Recherche (${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public Integer call() {
        System.out.printf(
                "%-10s %8s %10s %14s %12s %10s%n", "Méthode", "temps s", "sans paire", "contraintes", "km", "coût");
        measure("glouton", false);
        measure("Timefold", true);
        return 0;
    }

    private void measure(String name, boolean search) {
        VisitPlan plan = InventedCampaign.of(audits, auditors, 28);
        PairSolver solver = new PairSolver(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
        long begun = System.nanoTime();
        if (search) {
            plan = solver.solve(plan, stop -> {});
        } else {
            GreedyPlan.complete(plan);
        }
        double spent = (System.nanoTime() - begun) / 1e9;
        HardMediumSoftLongScore score = solver.weigh(plan);
        System.out.printf(
                Locale.FRANCE,
                "%-10s %8.1f %10d %14s %,12d %,10d%n",
                name,
                spent,
                plan.getUnassigned(),
                score.hardScore() == 0 ? "tenues" : "ROMPUES",
                plan.getVisits().stream()
                        .filter(Visit::isAssigned)
                        .mapToLong(Visit::getKilometres)
                        .sum(),
                -score.softScore());
    }
}
