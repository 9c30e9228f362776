package fr.jalon.labelling.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Another date given to an action. Never changed. */
@Entity
@Table(name = "action_postponement")
class ActionPostponement extends ActionPart {
    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "moved_by_name")
    private String movedByName;

    protected ActionPostponement() {}

    ActionPostponement(ImprovementAction action, LocalDate dueAfter, LocalDate today, String author) {
        super(action);
        this.dueBefore = action.dueOn();
        this.dueAfter = dueAfter;
        this.movedOn = today;
        this.movedByName = author;
    }

    PostponedLine line() {
        return new PostponedLine(dueBefore, dueAfter, movedOn, movedByName);
    }
}
