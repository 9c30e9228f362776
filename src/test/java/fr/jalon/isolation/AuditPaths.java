package fr.jalon.isolation;

import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the audits of Essai-Sud. */
final class AuditPaths {

    private static final String DOCUMENT = Ids.text(9211);
    private static final String REQUEST = Ids.text(9213);
    private static final String OWN = "audits/" + South.AUDIT;
    private static final String ASKED = "audit-requests/" + South.AUDIT;
    private static final String CLOSED = "audit-requests/" + South.CLOSED_AUDIT;
    private static final String FOLLOWED = "followed-audits/" + South.AUDIT;
    private static final String EXTENSION = Ids.text(9221);
    private static final String TEXT = """
            {"text": "Intrus"}""";
    private static final String SLOT = """
            {"slots": []}""";

    private static final String FINDING = """
            {"kind": "MINOR", "criterion": "1.1", "text": "Intrus"}""";
    private static final String SCORE = """
            {"level": 1, "reason": "Intrus"}""";
    private static final String ASK = """
            {"text": "Intrus", "dueOn": "%s"}""".formatted(Here.today());

    /** What the auditors of the pair may do. */
    static final Map<String, PathCall> PAIR = Map.ofEntries(
            Map.entry("GET /audits/{id}", new PathCall(OWN, null)),
            Map.entry("POST /audits/{id}/findings", new PathCall(OWN + "/findings", FINDING)),
            Map.entry("PUT /audits/{id}/findings/{finding}", new PathCall(OWN + "/findings/" + South.FINDING, FINDING)),
            Map.entry(
                    "DELETE /audits/{id}/findings/{finding}",
                    new PathCall(OWN + "/findings/" + South.FINDING + "?reason=Intrus", "{}")),
            Map.entry("GET /audits/{id}/visit-sheet", new PathCall(OWN + "/visit-sheet", null)),
            Map.entry("GET /audits/{id}/plan", new PathCall(OWN + "/plan", null)),
            Map.entry("PUT /audits/{id}/plan", new PathCall(OWN + "/plan", SLOT)),
            Map.entry("POST /audits/{id}/plan/sending", new PathCall(OWN + "/plan/sending", "{}")),
            Map.entry("POST /audits/{id}/plan/examination", new PathCall(OWN + "/plan/examination", "{}")),
            Map.entry("GET /audits/{id}/scores", new PathCall(OWN + "/scores", null)),
            Map.entry("PUT /audits/{id}/scores/{criterion}", new PathCall(OWN + "/scores/1.1", SCORE)),
            Map.entry(
                    "PUT /audits/{id}/scores/{criterion}/agreement",
                    new PathCall(OWN + "/scores/1.1/agreement", SCORE)),
            Map.entry("POST /audits/{id}/scores/proposals", new PathCall(OWN + "/scores/proposals", "{}")),
            Map.entry("POST /audits/{id}/scores/agreements", new PathCall(OWN + "/scores/agreements", "{}")),
            Map.entry("GET /audits/{id}/evidence-requests", new PathCall(OWN + "/evidence-requests", null)),
            Map.entry("POST /audits/{id}/evidence-requests", new PathCall(OWN + "/evidence-requests", ASK)),
            Map.entry(
                    "PUT /audits/{id}/state",
                    new PathCall(OWN + "/state", """
                    {"state": "REPLY"}""")),
            Map.entry("GET /audits/{id}/replies", new PathCall(OWN + "/replies", null)),
            Map.entry(
                    "GET /audits/{id}/documents/{document}/content",
                    new PathCall(OWN + "/documents/" + DOCUMENT + "/content", null)),
            Map.entry("GET /audits/{id}/documents", new PathCall(OWN + "/documents", null)),
            Map.entry(
                    "PUT /audits/{id}/findings/{finding}/answer",
                    new PathCall(
                            OWN + "/findings/" + South.FINDING + "/answer",
                            """
                    {"outcome": "MAINTAINED", "text": "Intrus"}""")),
            Map.entry(
                    "POST /audits/{id}/report",
                    new PathCall(OWN + "/report", """
                    {"conclusion": "Intrus"}""")),
            Map.entry(
                    "POST /audits/{id}/signatures",
                    new PathCall(OWN + "/signatures", """
                    {"version": 1, "hash": "Intrus"}""")));

    /** What the auditors of the pair may read, and the structure and the label office once both signed. */
    static final Map<String, PathCall> REPORT = Map.of(
            "GET /audits/{id}/report", new PathCall(OWN + "/report", null),
            "GET /audits/{id}/report/{number}/content", new PathCall(OWN + "/report/1/content", null),
            "GET /audits/{id}/report/{number}/statement/content",
                    new PathCall(OWN + "/report/1/statement/content", null));

    /** What the audited mission may do. */
    static final Map<String, PathCall> MISSION = Map.ofEntries(
            Map.entry(
                    "POST /audit-requests/{id}/documents",
                    new PathCall(ASKED + "/documents?name=intrus.txt", "Intrus")),
            Map.entry("GET /audit-requests/{id}/documents", new PathCall(CLOSED + "/documents", null)),
            Map.entry(
                    "GET /audit-requests/{id}/documents/{document}/content",
                    new PathCall(CLOSED + "/documents/" + DOCUMENT + "/content", null)),
            Map.entry("GET /audit-requests/{id}/plan", new PathCall(ASKED + "/plan", null)),
            Map.entry(
                    "PUT /audit-requests/{id}/plan/answer",
                    new PathCall(ASKED + "/plan/answer", """
                    {"agreed": true}""")),
            Map.entry("GET /audit-requests/{id}/evidence-requests", new PathCall(ASKED + "/evidence-requests", null)),
            Map.entry(
                    "PUT /audit-requests/{id}/evidence-requests/{request}/answer",
                    new PathCall(
                            ASKED + "/evidence-requests/" + REQUEST + "/answer",
                            """
                    {"text": "Intrus", "evidence": ["%s"]}"""
                                    .formatted(South.EVIDENCE))),
            Map.entry("GET /audit-requests/{id}/findings", new PathCall(CLOSED + "/findings", null)),
            Map.entry(
                    "PUT /audit-requests/{id}/findings/{finding}/reply",
                    new PathCall(CLOSED + "/findings/" + South.FINDING + "/reply", TEXT)),
            Map.entry(
                    "POST /audit-requests/{id}/findings/{finding}/documents",
                    new PathCall(CLOSED + "/findings/" + South.FINDING + "/documents?name=intrus.txt", "Intrus")),
            Map.entry("GET /audit-requests/{id}/reply-extension", new PathCall(CLOSED + "/reply-extension", null)),
            Map.entry(
                    "POST /audit-requests/{id}/reply-extension",
                    new PathCall(CLOSED + "/reply-extension", """
                    {"reason": "Intrus"}""")));

    /** What the label office may do. */
    static final Map<String, PathCall> OFFICE = Map.of(
            "GET /followed-audits/{id}/replies", new PathCall(FOLLOWED + "/replies", null),
            "GET /followed-audits/{id}/reply-extension", new PathCall(FOLLOWED + "/reply-extension", null),
            "PUT /followed-audits/{id}/reply-extension/{extension}",
                    new PathCall(
                            FOLLOWED + "/reply-extension/" + EXTENSION, """
                    {"granted": true}"""),
            "GET /followed-audits/{id}", new PathCall(FOLLOWED, null),
            "PUT /followed-audits/{id}/admission",
                    new PathCall(FOLLOWED + "/admission", """
                    {"admissible": true}"""),
            "PUT /followed-audits/{id}/visit",
                    new PathCall(
                            FOLLOWED + "/visit",
                            """
                    {"certification": "%s", "network": "%s", "from": "%s"}"""
                                    .formatted(Ids.text(501), Ids.text(502), Here.today())),
            "DELETE /followed-audits/{id}/visit", new PathCall(FOLLOWED + "/visit", "{}"),
            "GET /followed-audits/{id}/evidence-requests", new PathCall(FOLLOWED + "/evidence-requests", null),
            "GET /followed-audits/{id}/documents", new PathCall(FOLLOWED + "/documents", null),
            "GET /followed-audits/{id}/documents/{document}/content",
                    new PathCall(
                            "followed-audits/" + South.CLOSED_AUDIT + "/documents/" + DOCUMENT + "/content", null));

    private AuditPaths() {}
}
