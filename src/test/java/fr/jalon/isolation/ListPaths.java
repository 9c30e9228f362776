package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** The lists of Essai-Sud and what its files wait for, as REST reaches them: the call of each operation. */
final class ListPaths {

    private static final String LIST = "saved-lists/" + South.SAVED_LIST;

    static final Map<String, PathCall> ALL = Map.of(
            "GET /young-people/{id}/actions",
            new PathCall("young-people/" + South.PERSON + "/actions", null),
            "GET /saved-lists/{id}",
            new PathCall(LIST, null),
            "PUT /saved-lists/{id}",
            new PathCall(LIST, """
            {"name": "Intruse", "shared": true, "criteria": "list=all"}"""),
            "DELETE /saved-lists/{id}",
            new PathCall(LIST, "{}"));

    private ListPaths() {}
}
