package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.South;
import java.util.Map;

/** Paths of the improvement plan, with something of Essai-Sud: read and written by its own people only. */
final class ImprovementPaths {
    private static final String DUE = Here.today().plusDays(30).toString();
    private static final String OWN = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());
    private static final String PLAN =
            """
            {"score": "%s", "title": "Intrus", "owner": "%s", "due": "%s", "state": "PLANNED"}"""
                    .formatted(South.SCORE, OWN, DUE);
    private static final String DECISION_ACTION =
            """
            {"title": "Intrus", "owner": "%s", "due": "%s"}""".formatted(OWN, DUE);
    private static final String ACTION = "improvement-actions/" + South.ACTION;
    private static final String REVIEW = "plan-reviews/" + South.REVIEW;
    private static final String EVALUATION = "plan-evaluations/" + South.EVALUATION;

    static final Map<String, PathCall> ALL = Map.ofEntries(
            Map.entry("GET /improvement-actions/{id}", new PathCall(ACTION, null)),
            Map.entry("PUT /improvement-actions/{id}", new PathCall(ACTION, PLAN)),
            Map.entry(
                    "PUT /improvement-actions/{id}/progress",
                    new PathCall(ACTION + "/progress", "{\"state\": \"DONE\"}")),
            Map.entry("POST /improvement-actions", new PathCall("improvement-actions", PLAN)),
            Map.entry("GET /swot-items/{id}", new PathCall("swot-items/" + South.SWOT_ITEM, null)),
            Map.entry(
                    "PUT /swot-items/{id}",
                    new PathCall("swot-items/" + South.SWOT_ITEM, "{\"kind\": \"THREAT\", \"text\": \"Intrus\"}")),
            Map.entry("DELETE /swot-items/{id}", new PathCall("swot-items/" + South.SWOT_ITEM, "{}")),
            Map.entry(
                    "GET /exports/tables/{table}",
                    new PathCall("exports/tables/review-slips?id=" + South.REVIEW, null)),
            Map.entry("GET /roadmaps/{id}", new PathCall("roadmaps/" + South.ROADMAP, null)),
            Map.entry(
                    "PUT /roadmaps/{id}",
                    new PathCall(
                            "roadmaps/" + South.ROADMAP,
                            """
                            {"title": "Intrus", "firstYear": 2020, "lastYear": 2024, "objective": "Intrus"}""")),
            Map.entry("GET /plan-reviews/{id}", new PathCall(REVIEW, null)),
            Map.entry("PUT /plan-reviews/{id}", new PathCall(REVIEW, "{\"minutes\": \"Intrus\"}")),
            Map.entry("POST /plan-reviews/{id}/closing", new PathCall(REVIEW + "/closing", "")),
            Map.entry(
                    "POST /plan-reviews/{id}/decisions", new PathCall(REVIEW + "/decisions", "{\"text\": \"Intrus\"}")),
            Map.entry(
                    "POST /plan-reviews/decisions/{decision}/action",
                    new PathCall("plan-reviews/decisions/" + South.REVIEW_DECISION + "/action", DECISION_ACTION)),
            Map.entry("GET /plan-evaluations/{id}", new PathCall(EVALUATION, null)),
            Map.entry("PUT /plan-evaluations/{id}", new PathCall(EVALUATION, "{\"reached\": \"Intrus\"}")),
            Map.entry("POST /plan-evaluations/{id}/closing", new PathCall(EVALUATION + "/closing", "")));

    private ImprovementPaths() {}
}
