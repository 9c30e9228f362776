package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** Calls on a draft of the label office's. */
final class ReferencePaths {
    private static final String DRAFT = "references/" + South.DRAFT_REFERENCE;

    static final Map<String, PathCall> LABEL_OFFICE = Map.of(
            "GET /references/{id}",
            new PathCall(DRAFT, null),
            "DELETE /references/{id}",
            new PathCall(DRAFT, "{}"),
            "GET /references/{id}/file",
            new PathCall(DRAFT + "/file", null),
            "POST /references/{id}/versions",
            new PathCall(DRAFT + "/versions", "{\"version\": \"intrus\"}"),
            "POST /references/{id}/publication",
            new PathCall(DRAFT + "/publication", "{}"),
            "POST /references/{id}/withdrawal",
            new PathCall(DRAFT + "/withdrawal", "{}"),
            "PUT /references/{id}/nodes/{node}",
            new PathCall(DRAFT + "/nodes/" + South.DRAFT_NODE, "{\"title\": \"Intrus\", \"weight\": 1}"),
            "GET /references/{id}/migration",
            new PathCall(DRAFT + "/migration", null),
            "POST /references/{id}/migration",
            new PathCall(DRAFT + "/migration", "{}"),
            "GET /references/{id}/migration/forecasts",
            new PathCall(DRAFT + "/migration/forecasts", null));

    static final Map<String, PathCall> UNDOING =
            Map.of("POST /references/{id}/migration/undoing", new PathCall(DRAFT + "/migration/undoing", "{}"));

    private ReferencePaths() {}
}
