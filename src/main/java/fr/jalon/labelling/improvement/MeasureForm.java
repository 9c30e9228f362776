package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of an indicator while it is typed; a line without day and figure is none. */
public class MeasureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private BigDecimal value;

    static MeasureForm of(MeasureLine line) {
        MeasureForm form = new MeasureForm();
        form.day = line.on();
        form.value = line.value();
        return form;
    }

    boolean isBlank() {
        return day == null && value == null;
    }

    MeasureLine line() {
        return new MeasureLine(day, value);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
