package fr.jalon.casework.duplicate;

import fr.jalon.shared.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * Two files that became one.
 *
 * @param survivorId the file that stays
 * @param absorbedNumber file number of the one that is gone
 * @param mergedOn day where the mission is
 * @param mergedAt UTC
 * @param mergedBy account
 * @param moved how many rows changed files, by name of {@link FileTable}
 * @param kept whether what undoing needs is there
 * @param undoneAt UTC; null where it stands
 */
public record Merge(
        long id,
        long survivorId,
        long absorbedId,
        int absorbedNumber,
        LocalDate mergedOn,
        LocalDateTime mergedAt,
        long mergedBy,
        Map<String, Integer> moved,
        boolean kept,
        LocalDateTime undoneAt) {

    /** How long a merge can be undone; then what that needs is erased. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    /** Whether it can be undone at that moment, UTC. */
    public boolean isUndoable(LocalDateTime now) {
        return kept && undoneAt == null && now.isBefore(mergedAt.plus(UNDOABLE));
    }

    /** The last day on which it can be undone for sure. */
    public LocalDate undoableUntil() {
        return mergedOn.plusDays(UNDOABLE.toDays() - 1);
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }

    /** The identifier of the file that stays, in URLs. */
    public String getSurvivorKey() {
        return Ids.text(survivorId);
    }

    /** The identifier of the file that is gone, or there again, in URLs. */
    public String getAbsorbedKey() {
        return Ids.text(absorbedId);
    }
}
