package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.base.Failure;
import fr.jalon.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The label office has the solver plan pairs and days, and applies the plan. Where only some audits are played, it names the
 * pairs that the plan proposes for these, and drops it: those of others stay as they are.
 */
final class PlanningSteps {

    private static final int FIRST_DAY = 14;
    private static final int LAST_DAY = 240;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String PLANS = "audit-plans";

    private final People people;
    private final int seconds;

    PlanningSteps(People people, int seconds) {
        this.people = people;
        this.seconds = seconds;
    }

    /**
     * Plans them.
     *
     * @param whole whether all audits of the platform are played
     * @return what the plan says of itself, for people
     */
    String plan(List<SimulatedAudit> audits, boolean whole) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        awaitIdle();
        String id = people.office()
                .post(
                        PLANS,
                        Map.of(
                                "from",
                                today.plusDays(FIRST_DAY).toString(),
                                "until",
                                today.plusDays(LAST_DAY).toString(),
                                "seconds",
                                seconds))
                .field("id");
        Answer solved = await(id);
        if (whole) {
            people.office()
                    .post(PLANS + "/" + id + "/application", solved.tag(), Map.of())
                    .done();
        }
        name(audits, solved.json().path("proposals"), whole);
        if (!whole) {
            people.office()
                    .post(PLANS + "/" + id + "/withdrawal", solved.tag(), Map.of())
                    .done();
        }
        return solved.field("visits") + " audits, " + solved.field("unassigned") + " sans binôme";
    }

    private void awaitIdle() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (isBusy()) {
            pause(deadline);
        }
    }

    private boolean isBusy() {
        for (JsonNode plan : people.office().get(PLANS + "?limit=100").json().path("items")) {
            String state = plan.path("state").asText();
            if (state.equals("WANTED") || state.equals("SOLVING")) {
                return true;
            }
        }
        return false;
    }

    private Answer await(String id) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Answer plan = people.office().get(PLANS + "/" + id).done();
            switch (plan.field("state")) {
                case "PROPOSED" -> {
                    return plan;
                }
                case "FAILED" -> throw new Failure("Le plan d'affectation a échoué.");
                default -> pause(deadline);
            }
        }
    }

    private static void pause(Instant deadline) {
        if (Instant.now().isAfter(deadline)) {
            throw new Failure("Le plan d'affectation n'est pas venu en " + PATIENCE.toSeconds() + " s.");
        }
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("La simulation est interrompue.", e);
        }
    }

    private void name(List<SimulatedAudit> audits, JsonNode proposals, boolean named) {
        Map<String, JsonNode> proposed = new HashMap<>();
        proposals.forEach(one -> proposed.put(one.path("audit").asText(), one));
        for (SimulatedAudit audit : audits) {
            JsonNode proposal = proposed.get(audit.id());
            if (proposal == null || proposal.path("from").isNull()) {
                throw new Failure("Le plan ne propose pas de binôme pour " + audit.structure() + ".");
            }
            if (!named) {
                visit(audit, proposal);
            }
            audit.named(SimulatedAudit.Kind.CERTIFICATION_BODY, account(proposal, "certification"));
            audit.named(SimulatedAudit.Kind.NETWORK, account(proposal, "network"));
        }
    }

    private void visit(SimulatedAudit audit, JsonNode proposal) {
        String path = "followed-audits/" + audit.id();
        Map<String, String> visit = new HashMap<>();
        for (String field : List.of("certification", "network", "from", "until")) {
            visit.put(field, proposal.path(field).asText());
        }
        people.office()
                .put(path + "/visit", people.office().get(path).done().tag(), visit)
                .done();
    }

    private static long account(JsonNode proposal, String seat) {
        return Ids.parse(proposal.path(seat).asText());
    }
}
