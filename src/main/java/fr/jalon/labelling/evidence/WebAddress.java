package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page: http or https, with a host, at most 1000 characters. Refuses anything else. */
public record WebAddress(String text) {

    private static final int LONGEST = 1000;

    public WebAddress {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw Refused.field("url", "evidence.urlRequired");
        }
        if (text.length() > LONGEST || !isPage(text)) {
            throw Refused.field("url", "evidence.urlWrong");
        }
    }

    private static boolean isPage(String text) {
        try {
            URI uri = new URI(text);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
