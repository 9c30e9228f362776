package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An improvement action as it is listed.
 *
 * @param scoreId the criterion's score it was born of, or null
 * @param version to be given back when it is changed
 * @param startsOn the first day, or null
 * @param progress percent
 * @param roadmapId the roadmap that it belongs to, or null
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
        int version,
        Origin origin,
        Priority priority,
        LocalDate startsOn,
        int progress,
        Long roadmapId)
        implements Serializable {

    /** Whether it should have been done before today. */
    public boolean overdue(LocalDate today) {
        return state.isPending() && dueOn.isBefore(today);
    }
}
