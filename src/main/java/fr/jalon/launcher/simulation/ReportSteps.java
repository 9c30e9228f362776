package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.simulation.SimulatedAudit.Kind;
import java.util.Map;

/** The auditors answer each reply, assemble the report and sign it both; at times it takes a second version. */
final class ReportSteps {

    private static final int TWICE = 30;
    private static final int FORGED = 30;
    private static final int TOO_LATE = 10;
    private static final int REVISED = 6;
    private static final int WITHDRAWN = 8;

    private final People people;
    private final Crew crew;
    private final ScoreSteps scores;

    ReportSteps(People people, Crew crew, ScoreSteps scores) {
        this.people = people;
        this.crew = crew;
        this.scores = scores;
    }

    void sign(SimulatedAudit audit) {
        Caller certifier = people.auditor(audit.account(Kind.CERTIFICATION_BODY));
        Caller peer = people.auditor(audit.account(Kind.NETWORK));
        answer(audit, peer);
        JsonNode report = assemble(certifier, audit, "La structure tient l’essentiel de ses engagements.");
        if (audit.isOneIn(TWICE, 9)) {
            sign(certifier, audit, report).done();
            JsonNode second = assemble(peer, audit, "La structure tient ses engagements, sauf dans ses permanences.");
            crew.tried("Deux versions d'un rapport ne se signent pas ensemble", sign(peer, audit, report));
            report = second;
        }
        if (audit.isOneIn(FORGED, 19)) {
            crew.tried(
                    "Un rapport ne se signe que tel qu'il a été lu",
                    peer.post(
                            "audits/" + audit.id() + "/signatures",
                            Map.of("version", report.path("number").asInt(), "hash", "0".repeat(64))));
        }
        sign(certifier, audit, report).done();
        if (audit.isOneIn(TOO_LATE, 2)) {
            scores.scoreTooLate(audit);
        }
        sign(peer, audit, report).done();
        if (audit.isOneIn(TOO_LATE, 6)) {
            scores.scoreTooLate(audit);
        }
    }

    private static JsonNode assemble(Caller auditor, SimulatedAudit audit, String conclusion) {
        return auditor.post("audits/" + audit.id() + "/report", Map.of("conclusion", conclusion))
                .json();
    }

    private static Answer sign(Caller auditor, SimulatedAudit audit, JsonNode report) {
        return auditor.post(
                "audits/" + audit.id() + "/signatures",
                Map.of(
                        "version", report.path("number").asInt(),
                        "hash", report.path("hash").asText()));
    }

    private static void answer(SimulatedAudit audit, Caller auditor) {
        String path = "audits/" + audit.id();
        for (JsonNode finding : auditor.get(path + "/replies").json().path("items")) {
            if (finding.path("awaitsAnswer").asBoolean()) {
                auditor.put(
                                path + "/findings/" + finding.path("id").asText() + "/answer",
                                "\"0\"",
                                outcome(audit, finding.path("kind").asText()))
                        .done();
            }
        }
    }

    private static Map<String, String> outcome(SimulatedAudit audit, String kind) {
        String reason = "Le relevé a été lu ; le constat porte sur l’année écoulée.";
        if (kind.equals("MINOR") && audit.isOneIn(REVISED, 1)) {
            return Map.of("outcome", "REVISED", "kind", "IMPROVEMENT", "text", reason);
        }
        return Map.of(
                "outcome",
                kind.equals("IMPROVEMENT") && audit.isOneIn(WITHDRAWN, 3) ? "WITHDRAWN" : "MAINTAINED",
                "text",
                reason);
    }
}
