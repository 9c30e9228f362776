package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.time.LocalDate;

/** A step while it is typed; a line without a title is none. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private String title;
    private LocalDate due;
    private LocalDate doneOn;
    private boolean done;

    static StepForm of(StepLine line) {
        StepForm form = new StepForm();
        form.id = line.id();
        form.title = line.title();
        form.due = line.dueOn();
        form.doneOn = line.doneOn();
        form.done = line.doneOn() != null;
        return form;
    }

    boolean isBlank() {
        return (title == null || title.isBlank()) && due == null;
    }

    StepLine line(LocalDate today) {
        return new StepLine(id, title, due, !done ? null : doneOn == null ? today : doneOn);
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
