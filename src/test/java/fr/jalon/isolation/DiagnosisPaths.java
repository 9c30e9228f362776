package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.util.Map;

/** The self-diagnosis of Essai-Sud as REST reaches it: the call of each operation. */
final class DiagnosisPaths {

    private static final String DIAGNOSIS = "self-diagnoses/" + South.DIAGNOSIS;
    private static final String INTRUDER = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());

    private DiagnosisPaths() {}

    /** What all who work in the mission may do. */
    static Map<String, PathCall> readers(String node) {
        String score = DIAGNOSIS + "/scores/" + node;
        return Map.ofEntries(
                Map.entry("GET /self-diagnoses/{id}", new PathCall(DIAGNOSIS, null)),
                Map.entry("GET /self-diagnoses/{id}/scores", new PathCall(DIAGNOSIS + "/scores", null)),
                Map.entry(
                        "GET /self-diagnoses/{id}/seal",
                        new PathCall("self-diagnoses/" + South.SIGNED_DIAGNOSIS + "/seal", null)),
                Map.entry("GET /self-diagnoses/{id}/assignments", new PathCall(DIAGNOSIS + "/assignments", null)),
                Map.entry("GET /self-diagnoses/{id}/comparison", new PathCall(DIAGNOSIS + "/comparison", null)),
                Map.entry(
                        "GET /self-diagnoses/{id}/comparison/gaps", new PathCall(DIAGNOSIS + "/comparison/gaps", null)),
                Map.entry("GET /self-diagnoses/{id}/export", new PathCall(DIAGNOSIS + "/export", null)),
                Map.entry(
                        "GET /self-diagnoses/{id}/export/{table}", new PathCall(DIAGNOSIS + "/export/criteria", null)),
                Map.entry("GET /self-diagnoses/{id}/scores/{node}", new PathCall(score, null)),
                Map.entry("GET /self-diagnoses/{id}/scores/{node}/previous", new PathCall(score + "/previous", null)),
                Map.entry("GET /self-diagnoses/{id}/scores/{node}/comments", new PathCall(score + "/comments", null)),
                Map.entry(
                        "POST /self-diagnoses/{id}/scores/{node}/comments",
                        new PathCall(score + "/comments", """
                        {"text": "Intrus"}""")),
                Map.entry(
                        "PUT /self-diagnoses/{id}/scores/{node}",
                        new PathCall(
                                score,
                                """
                        {"level": 1, "applicable": true, "reason": "Intrus"}""")),
                Map.entry("POST /self-diagnoses/{id}/scores/{node}/proposal", new PathCall(score + "/proposal", "")),
                Map.entry(
                        "POST /self-diagnoses/{id}/scores/{node}/carry-over", new PathCall(score + "/carry-over", "")),
                Map.entry("POST /self-diagnoses/{id}/carry-over", new PathCall(DIAGNOSIS + "/carry-over", "")),
                Map.entry("POST /mentions/{id}/reading", new PathCall("mentions/" + South.MENTION + "/reading", "")));
    }

    /** What its quality lead and its director may do. */
    static Map<String, PathCall> leads(String node) {
        String score = DIAGNOSIS + "/scores/" + node;
        String assignment = """
                {"account": "%s", "node": "%s"}""".formatted(INTRUDER, node);
        return Map.of(
                "POST /self-diagnoses/{id}/signature",
                new PathCall(DIAGNOSIS + "/signature", ""),
                "POST /self-diagnoses/{id}/validations",
                new PathCall(DIAGNOSIS + "/validations", ""),
                "POST /self-diagnoses/{id}/assignments",
                new PathCall(DIAGNOSIS + "/assignments", assignment),
                "POST /self-diagnoses/{id}/assignments/withdrawal",
                new PathCall(DIAGNOSIS + "/assignments/withdrawal", assignment),
                "POST /self-diagnoses/{id}/scores/{node}/validation",
                new PathCall(score + "/validation", ""),
                "POST /self-diagnoses/{id}/scores/{node}/return",
                new PathCall(score + "/return", """
                {"reason": "Intrus"}"""));
    }
}
