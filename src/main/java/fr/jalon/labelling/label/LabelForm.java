package fr.jalon.labelling.label;

import java.time.LocalDate;
import java.util.List;

/** A label with what goes with it, as JSON: days as 2026-11-21. */
public class LabelForm {

    private final LabelFile file;

    LabelForm(LabelFile file) {
        this.file = file;
    }

    public String getId() {
        return file.label().getTextId();
    }

    public String getNumber() {
        return file.label().getNumber();
    }

    public String getStructureCode() {
        return file.label().getStructureCode();
    }

    public String getStructureName() {
        return file.structureName();
    }

    public Standing getStanding() {
        return file.standing();
    }

    public String getValidFrom() {
        return file.label().getValidFrom().toString();
    }

    public String getValidUntil() {
        return file.label().getValidUntil().toString();
    }

    public List<ConditionLine> getConditions() {
        return file.conditions().stream()
                .map(one -> new ConditionLine(one, file.today()))
                .toList();
    }

    /** What happened between audits; none for the structure. */
    public List<AlertLine> getAlerts() {
        return file.alerts().stream().map(AlertLine::new).toList();
    }

    /** Audits that it calls for; none for the structure. */
    public List<FollowUpLine> getFollowUps() {
        return file.followUps().stream().map(FollowUpLine::new).toList();
    }

    /** A condition, as JSON. */
    public static class ConditionLine {

        private final LabelCondition condition;
        private final LocalDate day;

        ConditionLine(LabelCondition condition, LocalDate day) {
            this.condition = condition;
            this.day = day;
        }

        public String getId() {
            return condition.textId();
        }

        public String getText() {
            return condition.text();
        }

        public String getDueOn() {
            return condition.dueOn().toString();
        }

        public ConditionState getState() {
            return condition.state();
        }

        public boolean isOverdue() {
            return condition.overdue(day);
        }

        /** To be given in {@code If-Match} by who settles it. */
        public int getVersion() {
            return condition.version();
        }
    }

    /** An alert, as JSON. */
    public static class AlertLine {

        private final LabelAlert alert;

        AlertLine(LabelAlert alert) {
            this.alert = alert;
        }

        public String getId() {
            return alert.textId();
        }

        public String getNumber() {
            return alert.labelNumber();
        }

        public LabelAlert.Cause getCause() {
            return alert.cause();
        }

        public String getTitle() {
            return alert.title();
        }

        public boolean isOpen() {
            return alert.open();
        }

        public String getFoundOn() {
            return alert.foundOn().toString();
        }

        public int getVersion() {
            return alert.version();
        }
    }

    /** An audit that a label calls for, as JSON. */
    public static class FollowUpLine {

        private final FollowUp followUp;

        FollowUpLine(FollowUp followUp) {
            this.followUp = followUp;
        }

        public String getId() {
            return followUp.textId();
        }

        public String getKind() {
            return followUp.kind().name();
        }

        public String getDueOn() {
            return followUp.dueOn().toString();
        }

        public FollowUp.State getState() {
            return followUp.state();
        }

        public int getVersion() {
            return followUp.version();
        }
    }
}
