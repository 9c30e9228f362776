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

    static ActionForm of(ActionRow row) {
        ActionForm form = new ActionForm();
        form.title = row.title();
        form.description = row.description();
        form.owner = row.ownerId();
        form.due = row.dueOn();
        form.state = row.state();
        return form;
    }

    ActionPlan plan() {
        return new ActionPlan(title, description, owner, due);
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
