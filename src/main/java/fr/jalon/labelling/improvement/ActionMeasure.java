package fr.jalon.labelling.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the indicator of an action was worth on a day. */
@Entity
@Table(name = "action_measure")
class ActionMeasure extends ActionPart {
    @Column(name = "measured_on")
    private LocalDate measuredOn;

    private BigDecimal value;

    protected ActionMeasure() {}

    ActionMeasure(ImprovementAction action) {
        super(action);
    }

    void become(MeasureLine line) {
        measuredOn = line.on();
        value = line.value();
    }

    MeasureLine line() {
        return new MeasureLine(measuredOn, value);
    }
}
