package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An improvement action in REST: read, and given back with If-Match to change it. */
public final class ActionSheet {
    public String id;
    public String score;

    @NotBlank(message = "{improvement.titleRequired}")
    public String title;

    public String description;

    @NotBlank(message = "{improvement.ownerRequired}")
    public String owner;

    public String ownerName;

    @NotNull(message = "{improvement.dueRequired}")
    public LocalDate due;

    public ActionState state;
    public LocalDate doneOn;

    /** For JSON. */
    public ActionSheet() {}

    ActionSheet(ActionRow row) {
        id = Ids.text(row.id());
        score = row.scoreId() == null ? null : Ids.text(row.scoreId());
        title = row.title();
        description = row.description();
        owner = Ids.text(row.ownerId());
        ownerName = row.ownerName();
        due = row.dueOn();
        state = row.state();
        doneOn = row.doneOn();
    }

    ActionPlan plan() {
        return new ActionPlan(title, description, owner == null ? null : Ids.parse(owner), due);
    }

    Long scoreId() {
        return score == null ? null : Ids.parse(score);
    }
}
