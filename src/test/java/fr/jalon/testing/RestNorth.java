package fr.jalon.testing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import java.net.URL;

/** What the mission of Essai-Nord has over REST: begun where it is missing, for tests that need something to work on. */
public final class RestNorth {

    private final Rest counsellor;
    private final Rest quality;

    public RestNorth(URL application) {
        counsellor = Rest.at(application).as(TestPeople.COUNSELLOR_NORTH);
        quality = Rest.at(application).as(TestPeople.QUALITY_LEAD_NORTH);
    }

    public Rest counsellor() {
        return counsellor;
    }

    public Rest qualityLead() {
        return quality;
    }

    /** A new young person's path. */
    public String person() {
        return "young-people/"
                + created(counsellor.post("young-people?evenIfSimilar=true", Samples.person(Samples.name())));
    }

    /** The self-diagnosis of last year. */
    public String diagnosis() {
        int year = Here.today().getYear() - 1;
        for (JsonNode one : quality.get("self-diagnoses?limit=200").json().path("items")) {
            if (one.path("year").asInt() == year) {
                return one.path("id").asText();
            }
        }
        String reference = quality.get("references")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        return created(quality.post(
                "self-diagnoses", """
                {"reference": "%s", "year": %d}""".formatted(reference, year)));
    }

    /** The first score of that diagnosis: its identifier and its node. */
    public JsonNode score() {
        return quality.get("self-diagnoses/" + diagnosis() + "/scores")
                .json()
                .path("items")
                .path(0);
    }

    private static String created(Rest.Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.text("id");
    }
}
