package fr.jalon.labelling.review;

import fr.jalon.labelling.improvement.ActionFile;
import fr.jalon.labelling.improvement.ActionIndicator;
import fr.jalon.labelling.improvement.ActionRow;
import fr.jalon.labelling.improvement.ActionState;
import fr.jalon.labelling.improvement.ActionTotals;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an action of a year came to, its indicator against its target.
 *
 * @param measured the latest figure; null where there is none
 * @param planned euros, as what was spent
 */
public record Result(
        long actionId,
        String title,
        String ownerName,
        ActionState state,
        LocalDate dueOn,
        LocalDate doneOn,
        String indicator,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal measured,
        BigDecimal planned,
        BigDecimal spent) {

    static Result of(ActionFile file) {
        ActionRow row = file.row();
        ActionIndicator indicator = file.details().indicator();
        ActionTotals totals = file.totals();
        return new Result(
                row.id(),
                row.title(),
                row.ownerName(),
                row.state(),
                row.dueOn(),
                row.doneOn(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                indicator.latest(),
                totals.planned(),
                totals.spent());
    }

    /** Whether the target is reached; null where there is nothing to compare. */
    public Boolean reached() {
        return ActionIndicator.reached(baseline, target, measured);
    }
}
