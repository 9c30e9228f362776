package fr.jalon.launcher.simulation;

import fr.jalon.launcher.simulation.SimulatedAudit.Kind;
import java.util.List;
import java.util.Map;

/** The auditors record what they found, and send it to the structure. */
final class FindingSteps {

    private static final int MAJOR = 15;

    private final People people;

    FindingSteps(People people) {
        this.people = people;
    }

    void send(SimulatedAudit audit) {
        Caller certifier = people.auditor(audit.account(Kind.CERTIFICATION_BODY));
        Caller peer = people.auditor(audit.account(Kind.NETWORK));
        record(certifier, audit, "STRENGTH", "2.1", "L’accueil est préparé, connu de tous et tracé.");
        record(peer, audit, "IMPROVEMENT", "3.2", "Les délais d’accueil gagneraient à être affichés partout.");
        record(certifier, audit, "MINOR", "4.3", "Trois dossiers sur dix n’ont pas de bilan daté.");
        if (audit.isOneIn(MAJOR, 4)) {
            record(peer, audit, "MAJOR", "1.1", "Le conseil d’administration ne s’est pas réuni dans l’année.");
        }
        step(certifier, audit, "REPLY").done();
    }

    private static void record(Caller auditor, SimulatedAudit audit, String kind, String criterion, String text) {
        auditor.post(
                        "audits/" + audit.id() + "/findings",
                        Map.of("kind", kind, "criterion", criterion, "text", text, "evidence", List.of()))
                .done();
    }

    /** Leads the audit on to a state. */
    static Answer step(Caller auditor, SimulatedAudit audit, String state) {
        String path = "audits/" + audit.id();
        return auditor.put(path + "/state", auditor.get(path).done().tag(), Map.of("state", state));
    }
}
