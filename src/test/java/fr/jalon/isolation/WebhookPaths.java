package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** Calls on a webhook of Essai-Sud: its quality lead's and director's. */
final class WebhookPaths {
    private static final String ONE = "webhooks/" + South.WEBHOOK;

    static final Map<String, PathCall> ALL = Map.of(
            "GET /webhooks/{id}",
            new PathCall(ONE, null),
            "PUT /webhooks/{id}",
            new PathCall(
                    ONE,
                    """
            {"url": "https://intrus.test/", "events": ["diagnosis.signed"], "active": true}"""),
            "DELETE /webhooks/{id}",
            new PathCall(ONE, "{}"),
            "POST /webhooks/{id}/secret",
            new PathCall(ONE + "/secret", "{}"),
            "GET /webhooks/{id}/deliveries",
            new PathCall(ONE + "/deliveries", null),
            "POST /webhooks/{id}/deliveries/{delivery}/resending",
            new PathCall(ONE + "/deliveries/" + South.DELIVERY + "/resending", "{}"),
            "POST /webhooks/{id}/ping",
            new PathCall(ONE + "/ping", "{}"));

    private WebhookPaths() {}
}
