package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of an action while they are typed, with empty ones to add to. */
public class PartsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EMPTY = 2;

    private Long[] contributors = {};
    private Long[] nodes = {};
    private final List<StepForm> steps = new ArrayList<>();
    private final List<BudgetForm> budget = new ArrayList<>();
    private final List<MeasureForm> measures = new ArrayList<>();

    static PartsForm of(ActionDetails details) {
        PartsForm form = new PartsForm();
        form.contributors = details.parts().contributors().toArray(Long[]::new);
        form.nodes = details.parts().nodes().toArray(Long[]::new);
        details.parts().steps().forEach(line -> form.steps.add(StepForm.of(line)));
        details.parts().budget().forEach(line -> form.budget.add(BudgetForm.of(line)));
        details.indicator().measures().forEach(line -> form.measures.add(MeasureForm.of(line)));
        for (int i = 0; i < EMPTY; i++) {
            form.steps.add(new StepForm());
            form.budget.add(new BudgetForm());
        }
        form.measures.add(new MeasureForm());
        return form;
    }

    ActionParts parts(LocalDate today) {
        return new ActionParts(
                List.of(contributors),
                List.of(nodes),
                steps.stream()
                        .filter(step -> !step.isBlank())
                        .map(step -> step.line(today))
                        .toList(),
                budget.stream()
                        .filter(line -> !line.isBlank())
                        .map(BudgetForm::line)
                        .toList());
    }

    List<MeasureLine> figures() {
        return measures.stream()
                .filter(line -> !line.isBlank())
                .map(MeasureForm::line)
                .toList();
    }

    /** Steps that are ticked. */
    Set<Long> doneSteps() {
        return steps.stream()
                .filter(step -> step.getId() != null && step.isDone())
                .map(StepForm::getId)
                .collect(Collectors.toSet());
    }

    public Long[] getContributors() {
        return contributors.clone();
    }

    public void setContributors(Long[] contributors) {
        this.contributors = contributors == null ? new Long[0] : contributors.clone();
    }

    public Long[] getNodes() {
        return nodes.clone();
    }

    public int getNodeCount() {
        return nodes.length;
    }

    public void setNodes(Long[] nodes) {
        this.nodes = nodes == null ? new Long[0] : nodes.clone();
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public List<BudgetForm> getBudget() {
        return budget;
    }

    public List<MeasureForm> getMeasures() {
        return measures;
    }
}
