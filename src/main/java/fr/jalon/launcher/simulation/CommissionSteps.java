package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.simulation.People.Member;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions of the commission, held today: agenda, quorum, recusals, votes, decisions, signed minutes, notifications. */
final class CommissionSteps {

    private static final int ITEMS = 40;
    private static final String SESSIONS = "commission/sessions";

    private final People people;
    private final Crew crew;
    private final List<Member> members;

    CommissionSteps(People people, Crew crew) {
        this.people = people;
        this.crew = crew;
        this.members = people.members();
    }

    /** As many sessions as it takes, several at once. */
    void decide(List<SimulatedAudit> audits) {
        List<SimulatedAudit> waiting =
                audits.stream().filter(audit -> !audit.hasFailed()).toList();
        List<List<SimulatedAudit>> agendas = new ArrayList<>();
        for (int first = 0; first < waiting.size(); first += ITEMS) {
            agendas.add(waiting.subList(first, Math.min(waiting.size(), first + ITEMS)));
        }
        crew.all("Séances de la commission", agendas, this::hold);
    }

    private void hold(List<SimulatedAudit> audits) {
        Answer session = convened(audits);
        String path = SESSIONS + "/" + session.field("id");
        session = attended(path, session);
        Member president = members.get(0);
        session = people.office()
                .post(path + "/opening", session.tag(), Map.of("president", Ids.text(president.id())))
                .done();
        Map<String, SimulatedAudit> byId = new HashMap<>();
        audits.forEach(audit -> byId.put(audit.id(), audit));
        for (JsonNode item : session.json().path("items")) {
            new ItemSteps(people, crew, members)
                    .decide(
                            "commission/items/" + item.path("id").asText(),
                            byId.get(item.path("audit").asText()));
        }
        session = people.office().get(path).done();
        session =
                people.office().post(path + "/closing", session.tag(), Map.of()).done();
        crew.tried(
                "Seule la présidence signe le procès-verbal",
                people.member(members.get(1).account()).post(path + "/signature", session.tag(), Map.of()));
        crew.tried(
                "Une décision n'est notifiée qu'une fois le procès-verbal signé",
                people.office().post(path + "/notifications", Map.of()));
        people.member(president.account())
                .post(path + "/signature", session.tag(), Map.of())
                .done();
        people.office().post(path + "/notifications", Map.of()).done();
    }

    private Answer convened(List<SimulatedAudit> audits) {
        Caller office = people.office();
        Answer session = office.post(
                        SESSIONS,
                        Map.of(
                                "heldOn",
                                LocalDate.now(ZoneId.of("Europe/Paris")).toString(),
                                "beginsAt",
                                "09:00",
                                "place",
                                "Paris, salle des Tilleuls"))
                .done();
        String path = SESSIONS + "/" + session.field("id");
        for (SimulatedAudit audit : audits) {
            session = office.post(path + "/items", session.tag(), Map.of("audit", audit.id()))
                    .done();
        }
        return office.post(path + "/convocation", session.tag(), Map.of()).done();
    }

    /** Who is there: first too few, then all but the last. */
    private Answer attended(String path, Answer convened) {
        Answer few = present(path, convened, members.subList(0, 1));
        crew.tried(
                "Une séance ne s'ouvre pas sans quorum",
                people.office()
                        .post(
                                path + "/opening",
                                few.tag(),
                                Map.of("president", Ids.text(members.get(0).id()))));
        return present(path, few, members.subList(0, members.size() - 1));
    }

    private Answer present(String path, Answer session, List<Member> there) {
        List<String> present =
                there.stream().map(member -> Ids.text(member.id())).toList();
        List<String> excused = members.stream()
                .map(member -> Ids.text(member.id()))
                .filter(id -> !present.contains(id))
                .toList();
        return people.office()
                .post(path + "/attendance", session.tag(), Map.of("present", present, "excused", excused))
                .done();
    }
}
