package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files over HTTP: found, acted upon together, diagnosed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FilesIT {

    private static final String NIR = "105069977766621";
    private static final String COUNSELLOR = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());

    @ArquillianResource
    private URL application;

    private RestNorth north;
    private Rest counsellor;

    @BeforeEach
    void begin() {
        north = new RestNorth(application);
        counsellor = north.counsellor();
    }

    @Test
    void somebodyIsFoundByTheirNumberThatNoAddressHolds() {
        String person =
                """
                {"birthName": "Repérage", "firstName": "Camille", "sex": "MALE", "birthDate": "2005-06-03",
                 "nir": "%s"}"""
                        .formatted(NIR);
        assertThat(counsellor.post("young-people", person).status()).isIn(201, 409);
        String wanted = "{\"text\": \"" + NIR + "\"}";
        JsonNode found = counsellor.post("young-people/search", wanted).json();
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.path("name").asText()).isEqualTo("Repérage Camille"));
        assertThat(Rest.at(application)
                        .as(TestPeople.COUNSELLOR_SOUTH)
                        .post("young-people/search", wanted)
                        .json())
                .isEmpty();
        assertThat(Rest.at(application)
                        .as(TestPeople.QUALITY_LEAD_NORTH)
                        .post("young-people/search", wanted)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anActIsRecordedWithSeveralOnceAndThePreviewChangesNothing() {
        String one = id(north.person());
        String two = id(north.person());
        String body =
                """
                {"youngPeople": ["%s", "%s"], "act": {"kind": "WORKSHOP", "heldOn": "%s", "minutes": 60,
                 "channel": "ON_SITE", "themes": ["EMPLOYMENT"]}}"""
                        .formatted(one, two, Here.today());
        Rest.Answer preview = counsellor.post("bulk/acts?preview=true", body);
        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        assertThat(preview.json().path("done")).hasSize(2);
        assertThat(counsellor.get("young-people/" + one + "/acts").body()).doesNotContain("WORKSHOP");
        assertThat(counsellor.post("bulk/acts", body).json().path("done")).hasSize(2);
        assertThat(counsellor.get("young-people/" + one + "/acts").body()).contains("WORKSHOP");
        Rest.Answer again = counsellor.post("bulk/acts?preview=true", body);
        assertThat(again.json().path("leftOut").path(0).path("reason").asText()).isEqualTo("ACT");
        assertThat(counsellor.post("bulk/acts", body).status()).isEqualTo(422);
    }

    @Test
    void aReferentIsGivenToSeveral() {
        String one = id(north.person());
        String body = "{\"youngPeople\": [\"" + one + "\"], \"counsellor\": \"" + COUNSELLOR + "\"}";
        Rest.Answer given = counsellor.post("bulk/counsellor", body);
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(counsellor.get("young-people/" + one).text("counsellor")).isEqualTo(COUNSELLOR);
        assertThat(counsellor
                        .post("bulk/counsellor?preview=true", body)
                        .json()
                        .path("leftOut")
                        .path(0)
                        .path("reason")
                        .asText())
                .isEqualTo("COUNSELLOR");
    }

    @Test
    void aDiagnosisIsWrittenInTheVersionThatWasReadAndCompletedWhenAllIsSaid() {
        String draft = north.person() + "/diagnosis-draft";
        Rest.Answer none = counsellor.get(draft);
        assertThat(none.status()).as(none.toString()).isEqualTo(200);
        assertThat(none.json().path("id").isMissingNode()).isTrue();
        String begun =
                """
                {"themes": [{"theme": "EMPLOYMENT", "needs": "Un stage", "priorityYoung": "HIGH",
                 "priorityCounsellor": "LOW"}]}""";
        Rest.Answer saved = counsellor.put(draft, begun, none.header("ETag"));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(counsellor.put(draft, begun, none.header("ETag")).status())
                .as("begun meanwhile")
                .isEqualTo(412);
        Rest.Answer early = counsellor.put(
                draft + "?complete=true",
                begun.replaceFirst("\\{", "{\"id\": \"" + saved.text("id") + "\", "),
                saved.header("ETag"));
        assertThat(early.status()).as("themes are missing").isEqualTo(422);
        Rest.Answer twice = counsellor.put(
                draft,
                "{\"themes\": [{\"theme\": \"EMPLOYMENT\"}, {\"theme\": \"EMPLOYMENT\"}]}",
                saved.header("ETag"));
        assertThat(twice.json().path("errors").path(0).path("field").asText()).isEqualTo("themes");
    }

    private static String id(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
