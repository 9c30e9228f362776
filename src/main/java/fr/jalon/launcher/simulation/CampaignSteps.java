package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.launcher.base.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The label office prepares a campaign on the structures that are played, and launches it. */
final class CampaignSteps {

    private static final String CAMPAIGNS = "audit-campaigns";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MONTHS = 9;
    private static final int CAPACITY = 60;

    private final Caller office;
    private final String code;

    /**
     * The steps.
     *
     * @param reference its code
     */
    CampaignSteps(People people, String reference) {
        office = people.office();
        code = reference;
    }

    /** Launches it and waits until its audits are programmed; says how many are. */
    String launch(List<String> structures) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Answer campaign = office.post(
                        CAMPAIGNS,
                        Map.of(
                                "name",
                                "Campagne simulée du " + today + ", " + structures.size() + " missions",
                                "reference",
                                reference(),
                                "kind",
                                "INITIAL",
                                "scope",
                                "STRUCTURES",
                                "structures",
                                structures,
                                "from",
                                today.toString(),
                                "until",
                                today.plusMonths(MONTHS).toString(),
                                "capacity",
                                CAPACITY))
                .done();
        String path = CAMPAIGNS + "/" + campaign.field("id");
        office.post(path + "/launch", office.get(path).done().tag(), Map.of()).done();
        return await(path + "/progress").path("programmed").asText() + " audits programmés";
    }

    private String reference() {
        for (JsonNode reference :
                office.get("references?kind=MISSION&limit=200").json().path("items")) {
            if (reference.path("code").asText().equals(code)) {
                return reference.path("id").asText();
            }
        }
        throw new Failure("Le référentiel de la simulation n'est pas publié.");
    }

    private JsonNode await(String path) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode progress = office.get(path).json();
        while (progress.path("busy").asBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new Failure("Les audits de la campagne ne sont pas programmés.");
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("La simulation est interrompue.", e);
            }
            progress = office.get(path).json();
        }
        return progress;
    }
}
