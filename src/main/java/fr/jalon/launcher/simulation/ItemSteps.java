package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.simulation.People.Member;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item of an agenda: its debate, recusals, vote and decision. */
final class ItemSteps {

    private static final int DECLARED = 12;
    private static final int SECRET = 3;
    private static final int CONDITIONS = 9;
    private static final int DEFERRED = 40;
    private static final int DEPARTS = 3;
    private static final int LABEL_YEARS = 3;

    private final People people;
    private final Crew crew;
    private final List<Member> members;

    ItemSteps(People people, Crew crew, List<Member> members) {
        this.people = people;
        this.crew = crew;
        this.members = members;
    }

    /** Has the commission decide on an audit. */
    void decide(String item, SimulatedAudit audit) {
        Caller office = people.office();
        office.post(item + "/debate", Map.of("text", "Le rapport est jugé clair ; la commission en débat."))
                .done();
        if (audit.isOneIn(DECLARED, 6)) {
            people.member(members.get(2).account())
                    .post(item + "/recusals", Map.of("reason", "A conseillé cette structure l’an dernier."))
                    .done();
        }
        Answer read = office.get(item).done();
        boolean breached = !people.member(members.get(0).account())
                .get(item)
                .json()
                .path("breaches")
                .isEmpty();
        String proposal = proposal(audit, breached);
        Answer open = office.post(
                        item + "/voting", read.tag(), Map.of("proposal", proposal, "secret", audit.isOneIn(SECRET, 0)))
                .done();
        if (audit.isOneIn(DECLARED, 1)) {
            crew.tried(
                    "Rien ne se décide avant le vote",
                    office.post(item + "/decision", open.tag(), decision(proposal, breached)));
        }
        vote(item, audit, recused(open.json()));
        Answer counted = office.post(item + "/count", office.get(item).done().tag(), Map.of())
                .done();
        office.post(item + "/decision", counted.tag(), decision(proposal, breached))
                .done();
    }

    private static Set<String> recused(JsonNode item) {
        Set<String> names = new HashSet<>();
        item.path("recused").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Those who are there vote; whoever is recused, and whoever is not there, tries to. */
    private void vote(String item, SimulatedAudit audit, Set<String> recused) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String choice = i == 1 && audit.isOneIn(DECLARED, 2) ? "AGAINST" : i == 2 ? "ABSTENTION" : "FOR";
            Answer vote = people.member(member.account()).post(item + "/votes", Map.of("choice", choice));
            if (recused.contains(member.name())) {
                crew.tried("Un membre récusé ne vote pas", vote);
            } else if (i == members.size() - 1) {
                crew.tried("Un membre absent ne vote pas", vote);
            } else {
                vote.done();
            }
        }
        if (audit.isOneIn(DECLARED, 3)) {
            crew.tried(
                    "Personne ne vote deux fois",
                    people.member(members.get(0).account()).post(item + "/votes", Map.of("choice", "FOR")));
        }
    }

    private static String proposal(SimulatedAudit audit, boolean breached) {
        if (breached) {
            return audit.isOneIn(DEPARTS, 0) ? "LABEL_WITH_CONDITIONS" : "REFUSAL";
        }
        if (audit.isOneIn(DEFERRED, 9)) {
            return "DEFERRAL";
        }
        return audit.isOneIn(CONDITIONS, 2) ? "LABEL_WITH_CONDITIONS" : "LABEL";
    }

    private static Map<String, ?> decision(String proposal, boolean breached) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Map<String, Object> decision = new HashMap<>();
        decision.put("reason", "La commission suit le rapport des auditeurs et les débats de la séance.");
        if (proposal.startsWith("LABEL")) {
            decision.put("validFrom", today.toString());
            decision.put("validUntil", today.plusYears(LABEL_YEARS).toString());
        }
        if (proposal.equals("LABEL_WITH_CONDITIONS")) {
            decision.put(
                    "conditions",
                    List.of(Map.of(
                            "text",
                            "Afficher les délais d’accueil dans chaque permanence.",
                            "dueOn",
                            today.plusMonths(6).toString())));
        }
        if (breached && proposal.startsWith("LABEL")) {
            decision.put("departure", "Le critère est en voie d’être tenu : la condition le demande.");
        }
        return decision;
    }
}
