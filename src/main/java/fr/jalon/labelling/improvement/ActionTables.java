package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tables of one action's page as files: its steps, its budget, its measures, its earlier dates. */
@RequestScoped
class ActionTables implements ExportedTables {
    private final ReadImprovementPlan plan;

    @Inject
    ActionTables(ReadImprovementPlan plan) {
        this.plan = plan;
    }

    ActionTables() {
        this(null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("action-steps", this::steps),
                new ExportedTable("action-budget", this::budget),
                new ExportedTable("action-measures", this::measures),
                new ExportedTable("action-postponements", this::postponements));
    }

    private ActionFile file(Function<String, String> asked) {
        return plan.file(Ids.parse(asked.apply("id")));
    }

    private ExportedTable.Listing steps(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "improvement.steps",
                List.of("improvement.step.title", "improvement.step.due", "improvement.step.done"),
                ExportedTable.Rows.of(
                        file(asked).details().parts().steps(),
                        step -> Arrays.asList(step.title(), step.dueOn(), step.doneOn())));
    }

    private ExportedTable.Listing budget(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "improvement.budget",
                List.of("improvement.funder", "improvement.budget.planned", "improvement.spent"),
                ExportedTable.Rows.of(
                        file(asked).details().parts().budget(),
                        line -> Arrays.asList(line.funder(), line.planned(), line.spent())));
    }

    private ExportedTable.Listing measures(Function<String, String> asked) {
        ActionIndicator indicator = file(asked).details().indicator();
        return new ExportedTable.Listing(
                "improvement.measures",
                List.of(
                        "improvement.indicator",
                        "improvement.unit",
                        "improvement.measure.day",
                        "improvement.measure.value"),
                ExportedTable.Rows.of(
                        indicator.measures(),
                        line -> Arrays.asList(indicator.name(), indicator.unit(), line.on(), line.value())));
    }

    private ExportedTable.Listing postponements(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "improvement.postponed",
                List.of(
                        "improvement.postponed.before",
                        "improvement.postponed.after",
                        "improvement.postponed.on",
                        "improvement.postponed.by"),
                ExportedTable.Rows.of(
                        file(asked).postponed(),
                        line -> Arrays.asList(line.before(), line.after(), line.on(), line.by())));
    }
}
