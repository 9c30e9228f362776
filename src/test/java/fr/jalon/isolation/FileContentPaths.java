package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.time.LocalDate;
import java.util.Map;

/** What a file of Essai-Sud contains, as REST reaches it: the call of each operation. */
final class FileContentPaths {

    private static final String PERSON = "young-people/" + South.PERSON;
    private static final String DOCUMENT = "documents/" + South.DOCUMENT;
    private static final String ACT = "acts/" + South.ACT;
    private static final String OFFER = "service-offers/" + South.OFFER;
    private static final String COPY = "?kind=PROOF_OF_ADDRESS&name=intrus.txt";

    private static final String ACT_BODY =
            """
            {"kind": "FIRST_WELCOME", "heldOn": "%s", "minutes": 30, "channel": "ON_SITE"}"""
                    .formatted(LocalDate.now());
    private static final String OFFER_BODY =
            """
            {"theme": "HOUSING", "title": "Intrus", "proposedOn": "2026-01-15", "state": "DONE"}""";

    /** A path with something of Essai-Sud in it, and a body or null. */
    record Call(String path, String body) {}

    static final Map<String, Call> ALL = Map.ofEntries(
            Map.entry("GET /young-people/{id}/timeline", new Call(PERSON + "/timeline", null)),
            Map.entry("GET /young-people/{id}/documents", new Call(PERSON + "/documents", null)),
            Map.entry("POST /young-people/{id}/documents", new Call(PERSON + "/documents" + COPY, "Intrus")),
            Map.entry("GET /documents/{id}", new Call(DOCUMENT, null)),
            Map.entry("GET /documents/{id}/content", new Call(DOCUMENT + "/content", null)),
            Map.entry("PUT /documents/{id}", new Call(DOCUMENT, "{\"kind\": \"PROOF_OF_ADDRESS\"}")),
            Map.entry("POST /documents/{id}/replacement", new Call(DOCUMENT + "/replacement" + COPY, "Intrus")),
            Map.entry(
                    "POST /documents/{id}/withdrawal", new Call(DOCUMENT + "/withdrawal", "{\"reason\": \"Intrus\"}")),
            Map.entry("GET /acts/{id}", new Call(ACT, null)),
            Map.entry("GET /acts/{id}/revisions", new Call(ACT + "/revisions", null)),
            Map.entry("PUT /acts/{id}", new Call(ACT, ACT_BODY)),
            Map.entry("GET /young-people/{id}/service-offers", new Call(PERSON + "/service-offers", null)),
            Map.entry("POST /young-people/{id}/service-offers", new Call(PERSON + "/service-offers", OFFER_BODY)),
            Map.entry("GET /service-offers/{id}", new Call(OFFER, null)),
            Map.entry("PUT /service-offers/{id}", new Call(OFFER, OFFER_BODY)),
            Map.entry("GET /young-people/{id}/diagnoses", new Call(PERSON + "/diagnoses", null)));

    private FileContentPaths() {}
}
