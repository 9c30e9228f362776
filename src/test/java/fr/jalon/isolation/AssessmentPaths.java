package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the scores of the audit of Essai-Sud. */
final class AssessmentPaths {

    private static final String SCORES = "audits/" + South.AUDIT + "/scores";
    private static final String VERDICT = """
            {"level": 1, "reason": "Intrus"}""";

    /** What the pair of that audit may do. */
    static final Map<String, PathCall> ALL = Map.of(
            "GET /audits/{id}/visit-sheet", new PathCall("audits/" + South.AUDIT + "/visit-sheet", null),
            "GET /audits/{id}/scores", new PathCall(SCORES, null),
            "GET /audits/{id}/scores/{criterion}", new PathCall(SCORES + "/1.1", null),
            "PUT /audits/{id}/scores/{criterion}", new PathCall(SCORES + "/1.1", VERDICT),
            "POST /audits/{id}/scores/{criterion}/proposal", new PathCall(SCORES + "/1.1/proposal", "{}"),
            "POST /audits/{id}/scores/proposals", new PathCall(SCORES + "/proposals", "{}"),
            "PUT /audits/{id}/scores/{criterion}/agreement", new PathCall(SCORES + "/1.1/agreement", VERDICT),
            "POST /audits/{id}/scores/agreements", new PathCall(SCORES + "/agreements", "{}"));

    private AssessmentPaths() {}
}
