package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is decided.
 *
 * @param title what will be done, at most 200 characters
 * @param ownerId account of the colleague who answers for it
 * @param dueOn the last day
 */
public record ActionPlan(String title, String description, Long ownerId, LocalDate dueOn, ActionDetails details) {
    public ActionPlan {
        title = title == null || title.isBlank() ? null : title.strip().replaceAll("\\s+", " ");
        description = description == null || description.isBlank() ? null : description.strip();
        details = details == null ? ActionDetails.NONE : details;
    }

    /** Of an action of which no more is known yet. */
    public ActionPlan(String title, String description, Long ownerId, LocalDate dueOn) {
        this(title, description, ownerId, dueOn, null);
    }

    /** Refuses a missing or overlong title, a missing owner or date, and details that contradict themselves. */
    void check(LocalDate today) {
        if (title == null) {
            throw Refused.field("title", "improvement.titleRequired");
        }
        if (title.length() > 200) {
            throw Refused.field("title", "improvement.titleTooLong");
        }
        if (description != null && description.length() > 4000) {
            throw Refused.field("description", "improvement.descriptionTooLong");
        }
        if (ownerId == null) {
            throw Refused.field("owner", "improvement.ownerRequired");
        }
        if (dueOn == null) {
            throw Refused.field("due", "improvement.dueRequired");
        }
        details.check(dueOn, today);
    }
}
