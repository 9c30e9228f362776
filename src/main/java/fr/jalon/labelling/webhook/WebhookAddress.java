package fr.jalon.labelling.webhook;

import fr.jalon.shared.error.Refused;
import java.net.URI;
import java.net.URISyntaxException;

/** Where an endpoint is: an HTTPS address with a host, without user and fragment, of 500 characters at most. */
record WebhookAddress(URI uri) {
    private static final int LONGEST = 500;

    /**
     * Reads what somebody typed; refuses what is no such address.
     *
     * @param open whether HTTP and private addresses are allowed too
     */
    static WebhookAddress of(String text, boolean open) {
        if (text == null || text.isBlank()) {
            throw refused("webhook.url.required");
        }
        if (text.strip().length() > LONGEST) {
            throw refused("webhook.url.wrong");
        }
        try {
            URI uri = new URI(text.strip());
            boolean scheme =
                    "https".equalsIgnoreCase(uri.getScheme()) || open && "http".equalsIgnoreCase(uri.getScheme());
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null || !scheme) {
                throw refused("webhook.url.wrong");
            }
            if (!open && PublicAddresses.isPrivateLiteral(uri.getHost())) {
                throw refused("webhook.url.private");
            }
            return new WebhookAddress(uri);
        } catch (URISyntaxException none) {
            throw refused("webhook.url.wrong");
        }
    }

    private static Refused refused(String key) {
        return Refused.field("url", key);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
