package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorUnit;
import java.time.LocalDateTime;

/**
 * A frozen indicator that no longer holds. Times are UTC.
 *
 * @param version to be given back when it is acknowledged
 */
public record AlertRow(
        long id,
        long evidenceId,
        String title,
        String label,
        AlertState state,
        AlertCause cause,
        IndicatorUnit unit,
        Long frozenValue,
        Long frozenDenominator,
        Long presentValue,
        Long presentDenominator,
        LocalDateTime foundAt,
        String reason,
        String settledByName,
        LocalDateTime settledAt,
        int version) {

    public Figure then() {
        return new Figure(unit, frozenValue, frozenDenominator);
    }

    public Figure now() {
        return new Figure(unit, presentValue, presentDenominator);
    }

    public boolean open() {
        return state == AlertState.OPEN;
    }
}
