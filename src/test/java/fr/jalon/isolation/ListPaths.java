package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.util.Map;

/** The lists of Essai-Sud and what its files wait for, as REST reaches them: the call of each operation. */
final class ListPaths {

    private static final String LIST = "saved-lists/" + South.SAVED_LIST;

    private static final String DRAFT = "young-people/" + South.PERSON + "/diagnosis-draft";

    private static final String COUNSELLOR = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());

    static final Map<String, PathCall> ALL = Map.of(
            "GET /young-people/{id}/actions",
            new PathCall("young-people/" + South.PERSON + "/actions", null),
            "GET /saved-lists/{id}",
            new PathCall(LIST, null),
            "PUT /saved-lists/{id}",
            new PathCall(LIST, """
            {"name": "Intruse", "shared": true, "criteria": "list=all"}"""),
            "DELETE /saved-lists/{id}",
            new PathCall(LIST, "{}"),
            "GET /young-people/{id}/diagnosis-draft",
            new PathCall(DRAFT, null),
            "PUT /young-people/{id}/diagnosis-draft",
            new PathCall(DRAFT, """
            {"themes": []}"""),
            "POST /bulk/counsellor",
            new PathCall(
                    "bulk/counsellor",
                    """
            {"youngPeople": ["%s"], "counsellor": "%s"}""".formatted(South.PERSON, COUNSELLOR)),
            "POST /bulk/acts",
            new PathCall(
                    "bulk/acts",
                    """
            {"youngPeople": ["%s"], "act": {"kind": "INDIVIDUAL_INTERVIEW", "heldOn": "2026-01-05", "minutes": 5,
            "channel": "ON_SITE"}}"""
                            .formatted(South.PERSON)));

    private ListPaths() {}
}
