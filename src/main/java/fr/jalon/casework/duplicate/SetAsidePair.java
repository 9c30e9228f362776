package fr.jalon.casework.duplicate;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;

/**
 * A pair that somebody said to be of two people.
 *
 * @param setAt UTC
 * @param setBy account
 */
public record SetAsidePair(
        long id, ComparedFile one, ComparedFile other, String reason, LocalDateTime setAt, long setBy) {

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }
}
