package fr.jalon.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the deployed application says of its REST interface. */
public final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String ROOT = "/api/v1";

    private OpenApi() {}

    /** The whole document. */
    public static JsonNode read(URL application) {
        return Rest.at(application)
                .send("GET", "/openapi", null, Map.of("Accept", "application/json"))
                .json();
    }

    /** Every operation, as "POST /young-people/{id}/acts". */
    public static Set<String> operations(URL application) {
        Set<String> all = new TreeSet<>();
        read(application).path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        all.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().substring(ROOT.length()));
                    }
                }));
        return all;
    }
}
