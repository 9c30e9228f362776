package fr.jalon.casework.activity;

import java.net.URI;
import java.net.URISyntaxException;

/** The list of young people that somebody came from, as it was narrowed and sorted. */
final class ListReferer {

    private static final String LIST = "/casework/person/list.xhtml";

    private ListReferer() {}

    /**
     * The address of the list on this site, or null where one came from elsewhere. Only its query is taken from what the
     * browser says: it never leads to another site.
     */
    static String of(String referer, String contextPath) {
        if (referer == null) {
            return null;
        }
        try {
            URI from = new URI(referer);
            String list = contextPath + LIST;
            if (!list.equals(from.getRawPath())) {
                return null;
            }
            return from.getRawQuery() == null ? list : list + "?" + from.getRawQuery();
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
