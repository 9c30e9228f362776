package fr.jalon.labelling.improvement;

import java.time.LocalDate;

/**
 * An improvement action as it is listed.
 *
 * @param scoreId the criterion's score it was born of, or null
 * @param version to be given back when it is changed
 */
public record ActionRow(
        long id,
        Long scoreId,
        String title,
        String description,
        long ownerId,
        String ownerName,
        LocalDate dueOn,
        ActionState state,
        LocalDate doneOn,
        int version) {

    /** Whether it should have been done before today. */
    public boolean overdue(LocalDate today) {
        return state.isPending() && dueOn.isBefore(today);
    }
}
