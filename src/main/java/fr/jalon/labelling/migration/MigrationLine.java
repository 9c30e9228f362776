package fr.jalon.labelling.migration;

import java.time.LocalDateTime;

/**
 * A migration from a version to the next.
 *
 * @param state RUNNING, DONE, UNDOING or UNDONE
 * @param diagnoses how many diagnoses stand on the newer version through it at present
 */
public record MigrationLine(
        long id,
        long fromId,
        long toId,
        String state,
        String startedByName,
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        int diagnoses) {

    public boolean undoable() {
        return !state.equals("UNDONE");
    }
}
