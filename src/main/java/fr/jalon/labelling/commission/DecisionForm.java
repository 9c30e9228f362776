package fr.jalon.labelling.commission;

import fr.jalon.labelling.label.LabelConditions;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the page of an item takes of a decision; conditions in a few rows, of which empty ones do not count. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 5;

    private String reason;
    private String departure;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private final List<Row> conditions = new ArrayList<>();

    /** Begins with empty rows. */
    public DecisionForm() {
        for (int i = 0; i < ROWS; i++) {
            conditions.add(new Row());
        }
    }

    /** A condition while it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text;
        private LocalDate dueOn;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }

    List<LabelConditions.Wanted> wanted() {
        return conditions.stream()
                .filter(row -> row.text != null && !row.text.isBlank() || row.dueOn != null)
                .map(row -> new LabelConditions.Wanted(row.text, row.dueOn))
                .toList();
    }

    void days(LocalDate from, LocalDate until) {
        validFrom = from;
        validUntil = until;
    }

    public List<Row> getConditions() {
        return conditions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(String departure) {
        this.departure = departure;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
