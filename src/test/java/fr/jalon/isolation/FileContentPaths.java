package fr.jalon.isolation;

import fr.jalon.testing.Here;
import fr.jalon.testing.South;
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
                    .formatted(Here.today());
    private static final String OFFER_BODY =
            """
            {"theme": "HOUSING", "title": "Intrus", "proposedOn": "2026-01-15", "state": "DONE"}""";

    private static final String SITUATION = """
            {"category": "JOB_SEEKER", "startsOn": "2026-02-02"}""";

    /** What only its team lead may call, of whom the tests have none there. */
    static final Map<String, PathCall> TEAM_LEADS = Map.of(
            "GET /young-people/{id}/access",
            new PathCall(PERSON + "/access", null),
            "GET /young-people/{id}/access-texts",
            new PathCall(PERSON + "/access-texts", null),
            "POST /young-people/{id}/access-texts",
            new PathCall(PERSON + "/access-texts", "{\"text\": \"" + South.ACT + "\", \"reason\": \"Intrus\"}"),
            "DELETE /young-people/{id}/access-texts/{text}",
            new PathCall(PERSON + "/access-texts/" + South.ACT, "{}"));

    static final Map<String, PathCall> ALL = Map.ofEntries(
            Map.entry("GET /young-people/{id}/situations", new PathCall(PERSON + "/situations", null)),
            Map.entry("POST /young-people/{id}/situations", new PathCall(PERSON + "/situations", SITUATION)),
            Map.entry("GET /situations/{id}", new PathCall("situations/" + South.SITUATION, null)),
            Map.entry("PUT /situations/{id}", new PathCall("situations/" + South.SITUATION, SITUATION)),
            Map.entry("DELETE /situations/{id}", new PathCall("situations/" + South.SITUATION, "{}")),
            Map.entry("GET /young-people/{id}/profile", new PathCall(PERSON + "/profile", null)),
            Map.entry(
                    "PATCH /young-people/{id}/profile",
                    new PathCall(PERSON + "/profile", "[{\"field\": \"CHILDREN\", \"value\": \"1\"}]")),
            Map.entry("GET /young-people/{id}/history", new PathCall(PERSON + "/history", null)),
            Map.entry("GET /young-people/{id}/timeline", new PathCall(PERSON + "/timeline", null)),
            Map.entry("GET /young-people/{id}/documents", new PathCall(PERSON + "/documents", null)),
            Map.entry("POST /young-people/{id}/documents", new PathCall(PERSON + "/documents" + COPY, "Intrus")),
            Map.entry("GET /documents/{id}", new PathCall(DOCUMENT, null)),
            Map.entry("GET /documents/{id}/content", new PathCall(DOCUMENT + "/content", null)),
            Map.entry("PUT /documents/{id}", new PathCall(DOCUMENT, "{\"kind\": \"PROOF_OF_ADDRESS\"}")),
            Map.entry("POST /documents/{id}/replacement", new PathCall(DOCUMENT + "/replacement" + COPY, "Intrus")),
            Map.entry(
                    "POST /documents/{id}/withdrawal",
                    new PathCall(DOCUMENT + "/withdrawal", "{\"reason\": \"Intrus\"}")),
            Map.entry("GET /acts/{id}", new PathCall(ACT, null)),
            Map.entry("GET /acts/{id}/revisions", new PathCall(ACT + "/revisions", null)),
            Map.entry("PUT /acts/{id}", new PathCall(ACT, ACT_BODY)),
            Map.entry("GET /young-people/{id}/service-offers", new PathCall(PERSON + "/service-offers", null)),
            Map.entry("POST /young-people/{id}/service-offers", new PathCall(PERSON + "/service-offers", OFFER_BODY)),
            Map.entry("GET /service-offers/{id}", new PathCall(OFFER, null)),
            Map.entry("PUT /service-offers/{id}", new PathCall(OFFER, OFFER_BODY)),
            Map.entry("GET /young-people/{id}/diagnoses", new PathCall(PERSON + "/diagnoses", null)));

    private FileContentPaths() {}
}
