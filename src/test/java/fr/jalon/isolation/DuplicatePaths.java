package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** The pairs and merges of Essai-Sud, as REST reaches them: the call of each operation. */
final class DuplicatePaths {

    private static final String MERGE = "merges/" + South.MERGE;

    private static final String PAIR = """
            {"one": "%s", "other": "%s", "reason": "Intrus"}"""
            .formatted(South.PERSON, South.OTHER_PERSON);

    private static final String WANTED =
            """
            {"survivor": "%s", "survivorVersion": 0, "absorbed": "%s", "absorbedVersion": 0}"""
                    .formatted(South.PERSON, South.OTHER_PERSON);

    /** Those who accompany compare, and set aside. */
    static final Map<String, PathCall> COUNSELLORS = Map.of(
            "GET /merges/{id}", new PathCall(MERGE, null),
            "POST /duplicates/set-aside", new PathCall("duplicates/set-aside", PAIR),
            "DELETE /duplicates/set-aside/{id}", new PathCall("duplicates/set-aside/" + South.SET_ASIDE_PAIR, "{}"));

    /** Team leads and the director merge; the tests have none there. */
    static final Map<String, PathCall> MANAGERS = Map.of(
            "POST /merges", new PathCall("merges", WANTED),
            "POST /merges/{id}/undo", new PathCall(MERGE + "/undo", "{}"));

    private DuplicatePaths() {}
}
