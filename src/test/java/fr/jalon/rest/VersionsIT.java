package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import fr.jalon.testing.Samples;
import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change is for the version that was read: without saying which 428, for another one 412, and nothing changes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VersionsIT {

    @ArquillianResource
    private URL application;

    private RestNorth north;

    @BeforeEach
    void begin() {
        north = new RestNorth(application);
    }

    @Test
    void anIdentityIsChangedInTheVersionReadOnly() {
        tryVersions(north.counsellor(), north.person(), Samples.person(Samples.name()), Samples.person(Samples.name()));
    }

    @Test
    void aScoreIsChangedInTheVersionReadOnly() {
        JsonNode score = north.score();
        String path = "self-diagnoses/" + north.diagnosis() + "/scores/"
                + score.path("node").asText();
        String body = """
                {"level": %d, "applicable": true, "reason": "%s"}""";
        tryVersions(north.qualityLead(), path, body.formatted(2, Samples.name()), body.formatted(3, Samples.name()));
    }

    @Test
    void anActionIsChangedInTheVersionReadOnly() {
        String owner = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());
        String path = "improvement-actions/"
                + north.qualityLead()
                        .post("improvement-actions", Samples.action(Samples.name(), owner))
                        .text("id");
        tryVersions(
                north.qualityLead(),
                path,
                Samples.action(Samples.name(), owner),
                Samples.action(Samples.name(), owner));
    }

    @Test
    void aDiagnosisIsSignedInTheVersionReadOnly() {
        String path = "self-diagnoses/" + north.diagnosis() + "/signature";
        Rest director = Rest.at(application).as(TestPeople.DIRECTOR_NORTH);
        assertThat(director.send("POST", path, "", Map.of()).status()).isEqualTo(428);
        Rest.Answer stale = director.send("POST", path, "", Map.of("If-Match", "\"4711\""));
        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        assertThat(north.qualityLead()
                        .get("self-diagnoses/" + north.diagnosis())
                        .text("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void aReferenceThatTheCallerHasIsNotSentAgain() {
        String id = north.qualityLead()
                .get("references")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        Rest.Answer whole = north.qualityLead().get("references/" + id);
        assertThat(whole.status()).isEqualTo(200);
        Rest.Answer again = north.qualityLead()
                .send("GET", "references/" + id, null, Map.of("If-None-Match", whole.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static void tryVersions(Rest rest, String path, String change, String second) {
        Rest.Answer read = rest.get(path);
        String tag = read.header("ETag");
        assertThat(tag).as(read.toString()).isNotEmpty();
        Map<String, String> json = Map.of("Content-Type", Rest.JSON);
        assertProblem(rest.send("PUT", path, change, json), 428);
        assertProblem(rest.put(path, change, "\"4711\""), 412);
        assertProblem(rest.put(path, change, "\"another's\""), 412);
        assertThat(rest.get(path).body()).isEqualTo(read.body());
        Rest.Answer changed = rest.put(path, change, tag);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEmpty().isNotEqualTo(tag);
        assertProblem(rest.put(path, second, tag), 412);
        Rest.Answer after = rest.get(path);
        assertThat(after.json()).isEqualTo(changed.json());
        assertThat(after.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    private static void assertProblem(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.text("detail")).isNotEmpty();
    }
}
