package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.simulation.SimulatedAudit.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Each structure replies to its findings: most in time, some after more time was granted, some too late, some never. Then the
 * right of reply ends.
 */
final class ReplySteps {

    private static final int RARE = 20;
    private static final int LATE = 11;
    private static final int SILENT = 17;
    private static final int EXTENDED = 5;
    private static final int DOCUMENTED = 10;

    private final People people;
    private final Crew crew;
    private final Calendar calendar;

    ReplySteps(People people, Crew crew, Calendar calendar) {
        this.people = people;
        this.crew = crew;
        this.calendar = calendar;
    }

    void reply(SimulatedAudit audit) {
        Caller certifier = people.auditor(audit.account(Kind.CERTIFICATION_BODY));
        if (audit.isOneIn(RARE, LATE)) {
            calendar.pass(audit);
            crew.tried("Une réponse ne vient pas après l'échéance", answerFirst(audit));
        } else if (audit.isOneIn(RARE, SILENT)) {
            crew.tried(
                    "Le droit de réponse ne finit pas avant l'échéance", FindingSteps.step(certifier, audit, "REPORT"));
            calendar.pass(audit);
        } else {
            if (audit.isOneIn(RARE, EXTENDED)) {
                extend(audit);
            }
            answerAll(audit);
        }
        FindingSteps.step(certifier, audit, "REPORT").done();
    }

    private Answer answerFirst(SimulatedAudit audit) {
        JsonNode finding = findings(audit).path(1);
        return answer(audit, finding);
    }

    private void answerAll(SimulatedAudit audit) {
        for (JsonNode finding : findings(audit)) {
            if (!finding.path("kind").asText().equals("STRENGTH")) {
                answer(audit, finding).done();
                if (audit.isOneIn(DOCUMENTED, 8)) {
                    byte[] note = "Relevé joint à la réponse.\n".getBytes(StandardCharsets.UTF_8);
                    people.lead(audit.structure())
                            .post(path(audit, finding) + "/documents?name=releve.txt", note)
                            .done();
                }
            }
        }
    }

    private JsonNode findings(SimulatedAudit audit) {
        return people.lead(audit.structure())
                .get("audit-requests/" + audit.id() + "/findings")
                .json()
                .path("items");
    }

    private Answer answer(SimulatedAudit audit, JsonNode finding) {
        return people.lead(audit.structure())
                .put(
                        path(audit, finding) + "/reply",
                        "\"0\"",
                        Map.of("text", "L’équipe y a travaillé depuis : le relevé de ce mois le montre."));
    }

    private static String path(SimulatedAudit audit, JsonNode finding) {
        return "audit-requests/" + audit.id() + "/findings/"
                + finding.path("id").asText();
    }

    private void extend(SimulatedAudit audit) {
        people.lead(audit.structure())
                .post(
                        "audit-requests/" + audit.id() + "/reply-extension",
                        Map.of("reason", "La direction change ce mois-ci."))
                .done();
        Caller office = people.office();
        String asked = "followed-audits/" + audit.id() + "/reply-extension";
        JsonNode extension = office.get(asked).json().path("items").path(0);
        String tag = "\"" + extension.path("version").asInt() + "\"";
        office.put(asked + "/" + extension.path("id").asText(), tag, Map.of("granted", true))
                .done();
    }
}
