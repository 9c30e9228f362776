package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.simulation.SimulatedAudit.Kind;
import java.util.Map;

/** Both auditors score each criterion apart, propose their scores, and agree: on the same at once, on the others one by one. */
final class ScoreSteps {

    private static final int LOWER = 7;
    private static final int APART = 9;

    private final People people;
    private final Crew crew;

    ScoreSteps(People people, Crew crew) {
        this.people = people;
        this.crew = crew;
    }

    void score(SimulatedAudit audit) {
        Caller certifier = people.auditor(audit.account(Kind.CERTIFICATION_BODY));
        Caller peer = people.auditor(audit.account(Kind.NETWORK));
        String scores = "audits/" + audit.id() + "/scores";
        JsonNode criteria = certifier.get(scores).json().path("items");
        int place = audit.rank();
        for (JsonNode criterion : criteria) {
            place++;
            int level = Math.max(0, criterion.path("selfLevel").asInt() - (place % LOWER == 0 ? 1 : 0));
            String path = scores + "/" + criterion.path("code").asText();
            certifier
                    .put(path, "\"0\"", scored(level, "Vu sur place, traces à l’appui."))
                    .done();
            int other = place % APART == 0 ? Math.max(0, level - 1) : level;
            peer.put(path, "\"0\"", scored(other, "Entretiens et traces datées."))
                    .done();
        }
        certifier.post(scores + "/proposals", Map.of()).done();
        if (audit.isOneIn(APART, 1)) {
            crew.tried(
                    "Une cote ne se convient pas avant que les deux proposent",
                    certifier.put(scores + "/1.1/agreement", "\"0\"", scored(2, "Trop tôt.")));
        }
        peer.post(scores + "/proposals", Map.of()).done();
        agree(certifier, peer, scores);
    }

    private static void agree(Caller certifier, Caller peer, String scores) {
        certifier.post(scores + "/agreements", Map.of()).done();
        for (JsonNode criterion : peer.get(scores).json().path("items")) {
            if (criterion.path("agreed").isMissingNode()
                    || criterion.path("agreed").isNull()) {
                int level = criterion.path("other").path("level").asInt();
                peer.put(
                                scores + "/" + criterion.path("code").asText() + "/agreement",
                                "\"0\"",
                                scored(level, "Cote convenue après échange."))
                        .done();
            }
        }
    }

    private static Map<String, ?> scored(int level, String reason) {
        return Map.of("applicable", true, "level", level, "reason", reason);
    }

    /** A score, at a time when there is none to give any more. */
    void scoreTooLate(SimulatedAudit audit) {
        crew.tried(
                "Une cote ne change plus après la signature",
                people.auditor(audit.account(Kind.NETWORK))
                        .put(
                                "audits/" + audit.id() + "/scores/1.1/agreement",
                                "\"1\"",
                                scored(1, "Un dernier changement.")));
    }
}
