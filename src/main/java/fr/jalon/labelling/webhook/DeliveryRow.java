package fr.jalon.labelling.webhook;

import java.time.LocalDateTime;

/**
 * One event for one endpoint, as lists show it. Times are UTC.
 *
 * @param message identifier of what is sent
 * @param type name of the kind of event, or {@code ping}
 * @param structure where it happened
 * @param triedAt null where it was not tried yet
 * @param status of HTTP, last time; null where nothing was answered
 * @param answer how the last answer began, or the key of the text that says why there was none
 */
public record DeliveryRow(
        long id,
        String message,
        String type,
        String structure,
        DeliveryState state,
        int attempts,
        LocalDateTime nextAt,
        LocalDateTime triedAt,
        Integer status,
        String answer,
        LocalDateTime occurredAt) {

    /** Whether it is tried again by itself. */
    public boolean isRetried() {
        return state == DeliveryState.WAITING && attempts > 0;
    }
}
