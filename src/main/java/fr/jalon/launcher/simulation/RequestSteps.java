package fr.jalon.launcher.simulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Each structure asks for its audit with its documents; the label office admits it, or sends it back first. */
final class RequestSteps {

    private static final int SENT_BACK = 25;
    private static final int FIRST_WISH = 30;
    private static final int WISHES = 120;
    private static final int WISHED_DAYS = 20;

    private final People people;

    RequestSteps(People people) {
        this.people = people;
    }

    void request(SimulatedAudit audit) {
        file(audit);
        byte[] letter = ("Demande d’audit de la structure " + audit.structure()
                        + ".\nLe conseil d’administration a voté" + " l’engagement dans la démarche.\n")
                .getBytes(StandardCharsets.UTF_8);
        people.lead(audit.structure())
                .post("audit-requests/" + audit.id() + "/documents?name=engagement.txt", letter)
                .done();
    }

    private void file(SimulatedAudit audit) {
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(FIRST_WISH + audit.rank() * 7L % WISHES);
        Answer filed = people.lead(audit.structure())
                .post(
                        "audit-requests",
                        Map.of(
                                "kind",
                                "INITIAL",
                                "wishedFrom",
                                first.toString(),
                                "wishedUntil",
                                first.plusDays(WISHED_DAYS).toString()));
        audit.known(filed.field("id"));
    }

    void admit(SimulatedAudit audit) {
        if (audit.isOneIn(SENT_BACK, 7)) {
            decide(audit, Map.of("admissible", false, "reason", "La délibération n’est pas jointe."));
            file(audit);
        }
        decide(audit, Map.of("admissible", true));
    }

    private void decide(SimulatedAudit audit, Map<String, ?> decision) {
        Caller office = people.office();
        String path = "followed-audits/" + audit.id();
        office.put(path + "/admission", office.get(path).done().tag(), decision).done();
    }
}
