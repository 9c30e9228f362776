package fr.jalon.launcher.simulation;

import fr.jalon.launcher.simulation.SimulatedAudit.Kind;
import java.util.List;
import java.util.Map;

/** The auditors send the plan of the visit, the structure agrees, at times after a change; then the visit begins. */
final class VisitSteps {

    private static final int COMMENTED = 10;
    private static final int MORE_EVIDENCE = 10;

    private final People people;
    private final Crew crew;

    VisitSteps(People people, Crew crew) {
        this.people = people;
        this.crew = crew;
    }

    void plan(SimulatedAudit audit) {
        Caller certifier = people.auditor(audit.account(Kind.CERTIFICATION_BODY));
        send(certifier, audit, "\"0\"", "Siège");
        if (audit.isOneIn(COMMENTED, 3)) {
            Answer commented =
                    answer(audit, Map.of("agreed", false, "comment", "Le siège est en travaux : prévoyez l’antenne."));
            send(certifier, audit, commented.tag(), "Antenne");
        }
        if (audit.isOneIn(COMMENTED, 4)) {
            crew.tried("Une visite ne commence pas sans plan accepté", begin(certifier, audit));
        }
        answer(audit, Map.of("agreed", true));
    }

    private void send(Caller certifier, SimulatedAudit audit, String tag, String place) {
        String path = "audits/" + audit.id();
        String day = certifier.get(path).field("plannedOn");
        Answer written = certifier
                .put(
                        path + "/plan",
                        tag,
                        Map.of(
                                "note",
                                "Merci de prévoir une salle au calme.",
                                "slots",
                                List.of(
                                        slot(day, "09:00", "10:00", "Réunion d’ouverture", place),
                                        slot(day, "10:00", "12:00", "Premier accueil et orientation", place),
                                        slot(day, "14:00", "16:00", "Suivi des parcours", place))))
                .done();
        certifier.post(path + "/plan/sending", written.tag(), Map.of()).done();
    }

    private static Map<String, String> slot(String day, String begins, String ends, String subject, String place) {
        return Map.of(
                "day", day,
                "begins", begins,
                "ends", ends,
                "subject", subject,
                "people", "Direction, référente qualité",
                "place", place);
    }

    private Answer answer(SimulatedAudit audit, Map<String, ?> said) {
        Caller lead = people.lead(audit.structure());
        String path = "audit-requests/" + audit.id() + "/plan";
        return lead.put(path + "/answer", lead.get(path).done().tag(), said).done();
    }

    void begin(SimulatedAudit audit) {
        begin(people.auditor(audit.account(Kind.NETWORK)), audit).done();
        if (audit.isOneIn(MORE_EVIDENCE, 5)) {
            askMore(audit);
        }
    }

    private static Answer begin(Caller auditor, SimulatedAudit audit) {
        String path = "audits/" + audit.id();
        return auditor.post(path + "/plan/examination", auditor.get(path).done().tag(), Map.of());
    }

    private void askMore(SimulatedAudit audit) {
        Caller peer = people.auditor(audit.account(Kind.NETWORK));
        String audited = "audits/" + audit.id();
        String request = peer.post(
                        audited + "/evidence-requests",
                        Map.of(
                                "node",
                                "1.1",
                                "text",
                                "Le dernier relevé des délais de premier accueil.",
                                "dueOn",
                                peer.get(audited).field("plannedOn")))
                .field("id");
        Caller lead = people.lead(audit.structure());
        lead.put(
                        "audit-requests/" + audit.id() + "/evidence-requests/" + request + "/answer",
                        "\"0\"",
                        Map.of("text", "Le relevé du trimestre a été remis sur place.", "evidence", List.of()))
                .done();
    }
}
