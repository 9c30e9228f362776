package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the auditor who declared an interest in Essai-Sud: the label office's, and their own. */
final class AuditorPaths {

    private static final String AUDITOR = "auditors/" + Ids.text(TestPeople.AUDITOR_CERTIFIER.accountId());
    private static final String CAMPAIGN = "audit-campaigns/" + South.CAMPAIGN;
    private static final String PIN = "followed-audits/" + South.AUDIT + "/pin";
    private static final String NEW_CAMPAIGN =
            """
            {"name": "Intrus", "reference": "%s", "kind": "INITIAL", "scope": "ALL", "from": "1998-01-01",
                "until": "1998-02-01", "capacity": 1}"""
                    .formatted(South.CAMPAIGN);
    private static final String DAYS = """
            {"from": "1998-01-01", "until": "1998-02-01"}""";

    /** The register: the label office. */
    static final Map<String, PathCall> OFFICE = Map.of(
            "GET /auditors/{id}",
            new PathCall(AUDITOR, null),
            "PUT /auditors/{id}",
            new PathCall(AUDITOR, "{}"),
            "POST /auditors/{id}/trainings",
            new PathCall(AUDITOR + "/trainings", """
            {"title": "Intrus", "heldOn": "1998-01-01"}"""),
            "DELETE /auditors/{id}/trainings/{training}",
            new PathCall(AUDITOR + "/trainings/" + South.TRAINING, "{}"),
            "POST /auditors/{id}/availabilities",
            new PathCall(AUDITOR + "/availabilities", DAYS),
            "DELETE /auditors/{id}/availabilities/{availability}",
            new PathCall(AUDITOR + "/availabilities/" + South.AVAILABILITY, "{}"),
            "POST /auditors/{id}/interests",
            new PathCall(
                    AUDITOR + "/interests",
                    """
            {"structure": "98002S00", "reason": "Intrus", "from": "1998-01-01", "until": "1998-02-01"}"""),
            "DELETE /auditors/{id}/interests/{interest}",
            new PathCall(AUDITOR + "/interests/" + South.INTEREST, "{}"));

    /** Plans that name its audit. */
    static final Map<String, PathCall> PLANS = Map.of(
            "GET /audit-plans/{id}",
            new PathCall("audit-plans/" + South.PLAN, null),
            "POST /audit-plans/{id}/application",
            new PathCall("audit-plans/" + South.PLAN + "/application", "{}"),
            "POST /audit-plans/{id}/withdrawal",
            new PathCall("audit-plans/" + South.PLAN + "/withdrawal", "{}"),
            "GET /followed-audits/{id}/pin",
            new PathCall(PIN, null),
            "PUT /followed-audits/{id}/pin",
            new PathCall(PIN, "{}"),
            "DELETE /followed-audits/{id}/pin",
            new PathCall(PIN, "{}"));

    /** A campaign that audited it. */
    static final Map<String, PathCall> CAMPAIGNS = Map.of(
            "GET /audit-campaigns/{id}/board",
            new PathCall(CAMPAIGN + "/board", null),
            "GET /audit-campaigns/{id}/audits",
            new PathCall(CAMPAIGN + "/audits", null),
            "GET /audit-campaigns/{id}/calendar",
            new PathCall(CAMPAIGN + "/calendar", null),
            "GET /audit-campaigns/{id}/forecast",
            new PathCall(CAMPAIGN + "/forecast", null),
            "GET /audit-campaigns/{id}",
            new PathCall(CAMPAIGN, null),
            "PUT /audit-campaigns/{id}",
            new PathCall(CAMPAIGN, NEW_CAMPAIGN),
            "DELETE /audit-campaigns/{id}",
            new PathCall(CAMPAIGN, "{}"),
            "POST /audit-campaigns/{id}/launch",
            new PathCall(CAMPAIGN + "/launch", "{}"),
            "GET /audit-campaigns/{id}/progress",
            new PathCall(CAMPAIGN + "/progress", null),
            "POST /audit-campaigns/{id}/closure",
            new PathCall(CAMPAIGN + "/closure", "{}"));

    /** What is one's own. */
    static final Map<String, PathCall> OWN = Map.of(
            "DELETE /own-auditor/availabilities/{id}",
            new PathCall("own-auditor/availabilities/" + South.AVAILABILITY, "{}"),
            "DELETE /own-auditor/interests/{id}",
            new PathCall("own-auditor/interests/" + South.INTEREST, "{}"));

    private AuditorPaths() {}
}
