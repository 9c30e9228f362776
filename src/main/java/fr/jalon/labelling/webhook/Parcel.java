package fr.jalon.labelling.webhook;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message that one worker has claimed.
 *
 * @param attempt which one this is: what comes of an older one is not kept
 * @param message its identifier, the same at each attempt
 */
record Parcel(
        long delivery,
        long endpoint,
        int attempt,
        WebhookAddress address,
        String message,
        String body,
        List<WebhookSecret> secrets) {

    /** The signatures with each secret that is valid. */
    String signatures(Instant moment) {
        return secrets.stream()
                .map(secret -> secret.sign(message, moment, body))
                .collect(Collectors.joining(" "));
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "Parcel " + delivery;
    }
}
