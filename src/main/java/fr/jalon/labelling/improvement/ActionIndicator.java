package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By what an action is judged.
 *
 * @param unit may be null: a number of things
 * @param baseline before the action; may be null
 * @param target to be reached: above or below the baseline
 * @param measures by day
 */
public record ActionIndicator(
        String name, String unit, BigDecimal baseline, BigDecimal target, List<MeasureLine> measures) {
    static final ActionIndicator NONE = new ActionIndicator(null, null, null, null, List.of());
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    public ActionIndicator {
        name = name == null || name.isBlank() ? null : name.strip();
        unit = unit == null || unit.isBlank() ? null : unit.strip();
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** Refuses figures without a name, a day to come, two figures for one day. */
    void check(LocalDate today) {
        boolean figures = baseline != null || target != null || !measures.isEmpty();
        if (name == null && figures) {
            throw Refused.field("indicator", "improvement.indicatorRequired");
        }
        if (name != null && name.length() > 200 || unit != null && unit.length() > 40) {
            throw Refused.field("indicator", "improvement.indicatorTooLong");
        }
        number("baseline", baseline);
        number("target", target);
        Set<LocalDate> days = new HashSet<>();
        for (MeasureLine measure : measures) {
            if (measure.on() == null || measure.value() == null) {
                throw Refused.field("measures", "improvement.measureHalf");
            }
            if (measure.on().isAfter(today)) {
                throw Refused.field("measures", "improvement.measureToCome");
            }
            if (!days.add(measure.on())) {
                throw Refused.field("measures", "improvement.measureTwice");
            }
            number("measures", measure.value());
        }
    }

    private static void number(String field, BigDecimal value) {
        if (value != null
                && (value.stripTrailingZeros().scale() > 2 || value.abs().compareTo(MOST) > 0)) {
            throw Refused.field(field, "improvement.numberWrong");
        }
    }

    /** The latest figure, or null. */
    public BigDecimal latest() {
        return measures.stream()
                .max(Comparator.comparing(MeasureLine::on))
                .map(MeasureLine::value)
                .orElse(null);
    }

    /** Whether the latest figure reaches the target; null where there is nothing to compare. */
    public Boolean reached() {
        return reached(baseline, target, latest());
    }

    /** Whether a figure reaches a target that lies above the baseline, or below it. */
    public static Boolean reached(BigDecimal baseline, BigDecimal target, BigDecimal measured) {
        if (target == null || measured == null) {
            return null;
        }
        boolean down = baseline != null && target.compareTo(baseline) < 0;
        return down ? measured.compareTo(target) <= 0 : measured.compareTo(target) >= 0;
    }
}
