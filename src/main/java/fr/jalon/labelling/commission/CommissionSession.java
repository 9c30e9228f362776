package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A session. Moments are UTC; the day and the hour are those of the place.
 *
 * @param quorumPercent as the rule was when the agenda was sent; null before
 * @param presidentId the member who presides; null before it is opened
 * @param minutesHash SHA-256 of the minutes as they were signed; null before
 * @param items how many items it has
 * @param settled how many of them are decided or postponed
 */
public record CommissionSession(
        long id,
        LocalDate heldOn,
        LocalTime beginsAt,
        String place,
        SessionState state,
        Integer quorumPercent,
        Long presidentId,
        String presidentName,
        LocalDateTime convenedAt,
        LocalDateTime openedAt,
        LocalDateTime closedAt,
        String minutesHash,
        long minutesSize,
        String signedByName,
        LocalDateTime signedAt,
        int items,
        int settled,
        int version) {

    public String textId() {
        return Ids.text(id);
    }
}
