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
            "PUT /references/{id}/migration",
            new PathCall(DRAFT + "/migration", "{}"),
            "GET /references/{id}/migration/forecasts",
            new PathCall(DRAFT + "/migration/forecasts", null));

    private static final String NODE = DRAFT + "/nodes/" + South.DRAFT_NODE;
    private static final String SUCCESSION = DRAFT + "/successions/" + South.DRAFT_NODE + "/" + South.DRAFT_NODE;
    private static final String SCALE =
            "{\"steps\": [{\"level\": 0, \"label\": \"Intrus\"}, {\"level\": 1, \"label\": \"Intrus\"}]}";

    static final Map<String, PathCall> CONTENT = Map.of(
            "PUT /references/{id}/head",
            new PathCall(DRAFT + "/head", "{\"title\": \"Intrus\", \"version\": \"9\", \"kinds\": [\"MISSION\"]}"),
            "PUT /references/{id}/scale",
            new PathCall(DRAFT + "/scale", SCALE),
            "PUT /references/{id}/groups",
            new PathCall(DRAFT + "/groups", "{\"groups\": [{\"code\": \"intrus\"}]}"),
            "POST /references/{id}/nodes",
            new PathCall(DRAFT + "/nodes", "{\"code\": \"9\", \"title\": \"Intrus\"}"),
            "PUT /references/{id}/nodes/{node}/scale",
            new PathCall(NODE + "/scale", SCALE),
            "PUT /references/{id}/nodes/{node}/place",
            new PathCall(NODE + "/place", "{}"),
            "DELETE /references/{id}/nodes/{node}",
            new PathCall(NODE, "{}"),
            "PUT /references/{id}/successions/{from}/{to}",
            new PathCall(SUCCESSION, "{}"),
            "DELETE /references/{id}/successions/{from}/{to}",
            new PathCall(SUCCESSION, "{}"),
            "DELETE /references/{id}/migration",
            new PathCall(DRAFT + "/migration", "{}"));

    private ReferencePaths() {}
}
