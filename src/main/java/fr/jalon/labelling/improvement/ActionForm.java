package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an action. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String description;
    private Long owner;
    private LocalDate due;
    private ActionState state = ActionState.PLANNED;
    private Integer progress = 0;
    private DetailsForm details = new DetailsForm();

    static ActionForm of(ActionFile file) {
        ActionRow row = file.row();
        ActionForm form = new ActionForm();
        form.progress = row.progress();
        form.details = DetailsForm.of(file.details());
        form.title = row.title();
        form.description = row.description();
        form.owner = row.ownerId();
        form.due = row.dueOn();
        form.state = row.state();
        return form;
    }

    ActionPlan plan(LocalDate today) {
        return new ActionPlan(title, description, owner, due, details.details(today));
    }

    /** Of one who carries the action: how far it is, which steps are done, a new figure. */
    ProgressReport report() {
        PartsForm parts = details.getParts();
        MeasureLine newest = parts.getMeasures().isEmpty()
                ? null
                : parts.getMeasures().get(parts.getMeasures().size() - 1).line();
        boolean measured = newest != null && (newest.on() != null || newest.value() != null);
        return new ProgressReport(state, progress, parts.doneSteps(), measured ? newest : null);
    }

    public DetailsForm getDetails() {
        return details;
    }

    public Integer getProgress() {
        return progress;
    }

    public void setProgress(Integer progress) {
        this.progress = progress;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }
}
