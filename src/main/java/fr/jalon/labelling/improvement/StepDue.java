package fr.jalon.labelling.improvement;

import java.time.LocalDate;

/** A step that has a date, with the action that it belongs to. */
public record StepDue(
        long id,
        String title,
        LocalDate dueOn,
        LocalDate doneOn,
        long actionId,
        String actionTitle,
        String ownerName) {}
