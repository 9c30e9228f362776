package fr.jalon.labelling.improvement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the parts of an action those of a plan: what stays keeps its row, what is new gets one, the rest goes. */
record PartsChange(ImprovementAction action) {

    void become(ActionDetails details, Resolved people) {
        contributors(people.contributors());
        nodes(people.nodes());
        steps(details.parts().steps());
        budget(details.parts().budget());
        measures(details.indicator().measures());
    }

    private void contributors(Map<Long, String> wanted) {
        List<ActionContributor> there = action.contributors();
        there.removeIf(one -> !wanted.containsKey(one.accountId()));
        wanted.forEach((account, name) -> {
            if (there.stream().noneMatch(one -> one.accountId() == account)) {
                there.add(new ActionContributor(action, account, name));
            }
        });
    }

    private void nodes(List<NodePlace> wanted) {
        List<ActionNode> there = action.nodes();
        there.removeIf(one -> !wanted.contains(one.place()));
        List<NodePlace> kept = there.stream().map(ActionNode::place).toList();
        wanted.stream()
                .filter(place -> !kept.contains(place))
                .forEach(place -> there.add(new ActionNode(action, place)));
    }

    private void steps(List<StepLine> wanted) {
        Set<Long> named =
                wanted.stream().map(StepLine::id).filter(Objects::nonNull).collect(Collectors.toSet());
        action.steps().removeIf(step -> !named.contains(step.id()));
        int place = 0;
        for (StepLine line : wanted) {
            ActionStep step = action.steps().stream()
                    .filter(one -> line.id() != null && one.id() == line.id())
                    .findFirst()
                    .orElseGet(() -> {
                        ActionStep added = new ActionStep(action);
                        action.steps().add(added);
                        return added;
                    });
            step.become(place++, line);
        }
    }

    private void budget(List<BudgetLine> wanted) {
        List<ActionBudget> there = action.budget();
        there.removeIf(one -> wanted.stream().noneMatch(line -> sameFunder(one, line)));
        for (BudgetLine line : wanted) {
            ActionBudget one = there.stream()
                    .filter(existing -> sameFunder(existing, line))
                    .findFirst()
                    .orElseGet(() -> {
                        ActionBudget added = new ActionBudget(action);
                        there.add(added);
                        return added;
                    });
            one.become(line);
        }
    }

    private static boolean sameFunder(ActionBudget one, BudgetLine line) {
        String funder = one.line().funder();
        return funder != null && funder.equalsIgnoreCase(line.funder());
    }

    private void measures(List<MeasureLine> wanted) {
        List<ActionMeasure> there = action.measures();
        there.removeIf(one ->
                wanted.stream().noneMatch(line -> line.on().equals(one.line().on())));
        for (MeasureLine line : wanted) {
            ActionMeasure one = there.stream()
                    .filter(existing -> line.on().equals(existing.line().on()))
                    .findFirst()
                    .orElseGet(() -> {
                        ActionMeasure added = new ActionMeasure(action);
                        there.add(added);
                        return added;
                    });
            one.become(line);
        }
    }
}
