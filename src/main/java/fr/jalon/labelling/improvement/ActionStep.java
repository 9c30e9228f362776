package fr.jalon.labelling.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A step of an action. */
@Entity
@Table(name = "action_step")
class ActionStep extends ActionPart {
    private int position;
    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected ActionStep() {}

    ActionStep(ImprovementAction action) {
        super(action);
    }

    void become(int place, StepLine line) {
        position = place;
        title = line.title();
        dueOn = line.dueOn();
        doneOn = line.doneOn();
    }

    /** Keeps the day on which it was first said to be done. */
    void done(boolean done, LocalDate today) {
        if (!done) {
            doneOn = null;
        } else if (doneOn == null) {
            doneOn = today;
        }
    }

    StepLine line() {
        return new StepLine(id(), title, dueOn, doneOn);
    }
}
