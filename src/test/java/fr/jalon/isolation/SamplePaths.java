package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the sample of case files of Essai-Sud. */
final class SamplePaths {

    private static final String SAMPLE = "samples/" + South.SAMPLE;
    private static final String TEXT = SAMPLE + "/files/1/texts/OBJECTIVE/" + South.SAMPLED_TEXT;
    private static final String REASON = """
            {"reason": "Intrus"}""";
    private static final String UNTIL = """
            {"until": "2026-12-31", "reason": "Intrus"}""";
    private static final String WANTED =
            """
            {"population": "ACCOMPANIED", "from": "1998-01-01", "to": "1998-12-31", "size": 1, "site": "%s", "score": "%s"}"""
                    .formatted(South.SITE, South.SCORE);

    /** What those who answer for quality there may do. */
    static final Map<String, PathCall> REVIEWERS = Map.of(
            "GET /samples/{id}", new PathCall(SAMPLE, null),
            "GET /samples/{id}/repetition", new PathCall(SAMPLE + "/repetition", null),
            "GET /samples/{id}/files/{number}", new PathCall(SAMPLE + "/files/1", null),
            "DELETE /samples/{id}/files/{number}", new PathCall(SAMPLE + "/files/1", REASON),
            "PUT /samples/{id}/files/{number}/texts/{source}/{text}",
                    new PathCall(TEXT, """
                    {"text": "Intrus"}"""),
            "DELETE /samples/{id}/files/{number}/texts/{source}/{text}", new PathCall(TEXT, "{}"),
            "POST /samples/{id}/opening", new PathCall(SAMPLE + "/opening", UNTIL),
            "PUT /samples/{id}/opening", new PathCall(SAMPLE + "/opening", UNTIL),
            "DELETE /samples/{id}/opening", new PathCall(SAMPLE + "/opening", "{}"),
            "POST /samples/preview", new PathCall("samples/preview", WANTED));

    /** Named by a site and a criterion there. */
    static final Map<String, PathCall> DRAWING = Map.of("POST /samples", new PathCall("samples", WANTED));

    /** What the auditors of the audit may read. */
    static final Map<String, PathCall> AUDITORS = Map.of(
            "GET /audits/{audit}/samples/{id}",
            new PathCall("audits/" + South.AUDIT + "/samples/" + South.SAMPLE, null),
            "GET /audits/{audit}/samples/{id}/files/{number}",
            new PathCall("audits/" + South.AUDIT + "/samples/" + South.SAMPLE + "/files/1", null));

    /** What the association may read where the mission has consented: Essai-Sud has not. */
    static final Map<String, PathCall> ASSOCIATION = Map.of(
            "GET /shared-samples/{id}",
            new PathCall("shared-samples/" + South.SAMPLE, null),
            "GET /shared-samples/{id}/files/{number}",
            new PathCall("shared-samples/" + South.SAMPLE + "/files/1", null));

    private SamplePaths() {}
}
