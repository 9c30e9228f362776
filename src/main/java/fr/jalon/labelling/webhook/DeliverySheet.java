package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;

/** A delivery in REST. Times are in UTC. */
public final class DeliverySheet {
    public String id;

    /** The header {@code webhook-id} of the message. */
    public String message;

    public String type;
    public String structure;
    public DeliveryState state;
    public int attempts;
    public LocalDateTime nextAt;
    public LocalDateTime triedAt;
    public Integer status;
    public String answer;
    public LocalDateTime occurredAt;

    /** For JSON. */
    public DeliverySheet() {}

    DeliverySheet(DeliveryRow row) {
        id = Ids.text(row.id());
        message = row.message();
        type = row.type();
        structure = row.structure();
        state = row.state();
        attempts = row.attempts();
        nextAt = state == DeliveryState.WAITING ? row.nextAt() : null;
        triedAt = row.triedAt();
        status = row.status();
        answer = row.answer();
        occurredAt = row.occurredAt();
    }
}
