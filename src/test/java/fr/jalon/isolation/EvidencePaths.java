package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the evidence of Essai-Sud and on what belongs to it. */
final class EvidencePaths {

    private static final String PIECE = "evidence/" + South.EVIDENCE;
    private static final String ALERT = "indicator-alerts/" + South.INDICATOR_ALERT;

    /** What those who contribute there may do. */
    static final Map<String, PathCall> CONTRIBUTORS = Map.of(
            "GET /evidence/{id}/versions",
            new PathCall(PIECE + "/versions", null),
            "GET /evidence/{id}/versions/{number}/content",
            new PathCall(PIECE + "/versions/1/content", null),
            "GET /evidence/{id}/statement",
            new PathCall(PIECE + "/statement", null),
            "POST /evidence/{id}/versions",
            new PathCall(PIECE + "/versions", """
                    {"text": "Intrus"}"""),
            "POST /evidence/{id}/versions/files",
            new PathCall(PIECE + "/versions/files?name=intrus.txt", "Intrus"),
            "PUT /evidence/{id}/description",
            new PathCall(PIECE + "/description", """
                    {"title": "Intrus", "date": "2026-01-15"}"""),
            "POST /evidence/{id}/withdrawal",
            new PathCall(PIECE + "/withdrawal", """
                    {"reason": "Intrus"}"""),
            "POST /evidence/links",
            new PathCall(
                    "evidence/links",
                    """
                    {"score": "%s", "title": "Intrus", "url": "https://intrus.test/", "date": "2026-01-15"}"""
                            .formatted(South.SCORE)),
            "GET /indicator-alerts/{id}",
            new PathCall(ALERT, null));

    /** What only those who answer for quality there may do. */
    static final Map<String, PathCall> REVIEWERS = Map.of(
            "GET /self-diagnoses/{id}/evidence-archive",
            new PathCall("self-diagnoses/" + South.DIAGNOSIS + "/evidence-archive", null),
            "POST /evidence/{id}/review",
            new PathCall(PIECE + "/review", """
                    {"outcome": "REDO", "reason": "Intrus"}"""),
            "POST /evidence/{id}/links",
            new PathCall(PIECE + "/links", """
                    {"score": "%s"}""".formatted(South.SCORE)),
            "DELETE /evidence/{id}/links/{link}",
            new PathCall(PIECE + "/links/" + South.EVIDENCE_LINK, null),
            "POST /indicator-alerts/{id}/acknowledgement",
            new PathCall(ALERT + "/acknowledgement", """
                    {"reason": "Intrus"}"""));

    private EvidencePaths() {}
}
