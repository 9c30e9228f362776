package fr.jalon.labelling.improvement;

import fr.jalon.labelling.reference.ReferenceNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An action with all that belongs to it, as its page and documents show it.
 *
 * @param names of its contributors, by account, those who left included
 * @param nodes what it improves, with their axes
 * @param postponed its earlier dates, the first one first
 * @param origins the words of what it answers
 */
public record ActionFile(
        ActionRow row,
        ActionDetails details,
        Map<Long, String> names,
        List<LinkedNode> nodes,
        List<PostponedLine> postponed,
        Origins origins) {

    /** A node that an action improves, and the root above it. */
    public record LinkedNode(long axisId, String axis, ReferenceNode node) {}

    /**
     * What an action answers, in words; null where it does not.
     *
     * @param roadmap title of the roadmap that it belongs to
     */
    public record Origins(String finding, String swot, String roadmap) {}

    /** What its parts add up to. */
    public ActionTotals totals() {
        List<StepLine> steps = details.parts().steps();
        List<BudgetLine> budget = details.parts().budget();
        return new ActionTotals(
                steps.size(),
                steps.stream().filter(step -> step.doneOn() != null).count(),
                budget.stream().map(BudgetLine::planned).reduce(BigDecimal.ZERO, BigDecimal::add),
                budget.stream().map(BudgetLine::spent).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
