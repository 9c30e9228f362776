package fr.jalon.labelling.improvement;

import java.time.LocalDate;

/**
 * A step of an action.
 *
 * @param id of a step that was there before; null for a new one
 * @param dueOn may be null
 * @param doneOn null while it is to be done
 */
public record StepLine(Long id, String title, LocalDate dueOn, LocalDate doneOn) {
    public StepLine {
        title = title == null || title.isBlank() ? null : title.strip();
    }

    /** Whether it should have been done before that day. */
    public boolean late(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
