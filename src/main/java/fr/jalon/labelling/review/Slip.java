package fr.jalon.labelling.review;

import fr.jalon.labelling.improvement.ActionFile;
import fr.jalon.labelling.improvement.ActionRow;
import fr.jalon.labelling.improvement.ActionTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * That an action slipped, as it was on a day.
 *
 * @param dueBefore its date before it was postponed; null otherwise
 * @param steps steps that are late
 * @param planned euros, as what was spent
 */
public record Slip(
        long actionId,
        SlipKind kind,
        String title,
        String ownerName,
        LocalDate dueBefore,
        LocalDate dueOn,
        int steps,
        BigDecimal planned,
        BigDecimal spent) {

    /**
     * What slipped of an action: everything that did, in the order of {@link SlipKind}.
     *
     * @param since the day of the last review: what was moved before it was said then; null for the first one
     */
    public static List<Slip> of(ActionFile file, LocalDate since, LocalDate today) {
        List<Slip> slips = new ArrayList<>();
        ActionRow row = file.row();
        ActionTotals totals = file.totals();
        int lateSteps = (int) file.details().parts().steps().stream()
                .filter(step -> step.late(today))
                .count();
        if (row.overdue(today)) {
            slips.add(slip(file, SlipKind.LATE, null, lateSteps));
        }
        file.postponed().stream()
                .filter(moved -> moved.after().isAfter(moved.before()))
                .filter(moved -> since == null || !moved.on().isBefore(since))
                .findFirst()
                .ifPresent(moved -> slips.add(slip(file, SlipKind.POSTPONED, moved.before(), lateSteps)));
        if (row.state().isPending() && lateSteps > 0 && !row.overdue(today)) {
            slips.add(slip(file, SlipKind.STEPS_LATE, null, lateSteps));
        }
        if (totals.overspent()) {
            slips.add(slip(file, SlipKind.OVERSPENT, null, lateSteps));
        }
        return slips;
    }

    private static Slip slip(ActionFile file, SlipKind kind, LocalDate before, int lateSteps) {
        ActionRow row = file.row();
        ActionTotals totals = file.totals();
        return new Slip(
                row.id(),
                kind,
                row.title(),
                row.ownerName(),
                before,
                row.dueOn(),
                lateSteps,
                totals.planned(),
                totals.spent());
    }
}
