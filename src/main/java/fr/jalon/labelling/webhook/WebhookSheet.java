package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;
import java.util.List;

/** An endpoint in REST. Times are in UTC. */
public final class WebhookSheet {
    public String id;
    public String url;
    public String description;
    public List<String> events;
    public Boolean active;

    /** Why it is paused: PERSON, GONE, FAILING. */
    public PauseCause pausedBecause;

    /** In the answer to its creation, and to the making of another secret; nowhere else. */
    public String secret;

    public LocalDateTime formerSecretUntil;
    public LocalDateTime failingSince;
    public LocalDateTime createdAt;

    /** For JSON. */
    public WebhookSheet() {}

    WebhookSheet(WebhookEndpoint endpoint) {
        id = Ids.text(endpoint.getId());
        url = endpoint.getUrl();
        description = endpoint.getDescription();
        events = endpoint.getEvents().stream().map(EventKind::code).toList();
        active = endpoint.isActive();
        pausedBecause = endpoint.getPausedBecause();
        formerSecretUntil = endpoint.getFormerUntil();
        failingSince = endpoint.getFailingSince();
        createdAt = endpoint.getCreatedAt();
    }

    WebhookForm.Typed typed() {
        return new WebhookForm.Typed(url, description, events, active == null || active);
    }
}
