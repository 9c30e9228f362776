package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an action consists of.
 *
 * @param contributors accounts of those who carry it beside its owner
 * @param nodes of a reference that it is to improve
 */
public record ActionParts(List<Long> contributors, List<Long> nodes, List<StepLine> steps, List<BudgetLine> budget) {
    static final ActionParts NONE = new ActionParts(List.of(), List.of(), List.of(), List.of());
    private static final int MOST = 50;

    public ActionParts {
        contributors = contributors == null
                ? List.of()
                : contributors.stream().distinct().toList();
        nodes = nodes == null ? List.of() : nodes.stream().distinct().toList();
        steps = steps == null ? List.of() : List.copyOf(steps);
        budget = budget == null ? List.of() : List.copyOf(budget);
    }

    /** Refuses steps without a title or after the action's own date, funders named twice, more parts than anybody reads. */
    void check(LocalDate dueOn) {
        if (Math.max(Math.max(contributors.size(), nodes.size()), Math.max(steps.size(), budget.size())) > MOST) {
            throw new Refused("improvement.tooMany", MOST);
        }
        for (StepLine step : steps) {
            if (step.title() == null) {
                throw Refused.field("steps", "improvement.stepRequired");
            }
            if (step.title().length() > 200) {
                throw Refused.field("steps", "improvement.titleTooLong");
            }
            if (step.dueOn() != null && step.dueOn().isAfter(dueOn)) {
                throw Refused.field("steps", "improvement.stepAfterDue", step.title());
            }
        }
        Set<String> funders = new HashSet<>();
        for (BudgetLine line : budget) {
            line.check();
            if (!funders.add(line.funder().toLowerCase(Locale.FRENCH))) {
                throw Refused.field("budget", "improvement.funderTwice", line.funder());
            }
        }
    }
}
