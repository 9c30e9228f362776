package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Rest;
import fr.jalon.testing.Rows;
import fr.jalon.testing.Samples;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be done is said as RFC 9457 has it: a status, a sentence to act on, the fields; nothing of the inside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProblemsIT {

    private static final String COUNT = "SELECT COUNT(*) FROM ml_98002s00.young_person";

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();
    private Rest south;

    @BeforeEach
    void begin() {
        south = Rest.at(application).as(TestPeople.COUNSELLOR_SOUTH);
    }

    @Test
    void everyFieldThatIsMissingIsNamedAtOnceInFrench() {
        Rest.Answer answer = south.post("young-people", "{}");
        assertProblem(answer, 422);
        assertThat(fields(answer)).containsExactly("birthDate", "birthName", "firstName", "sex");
        assertThat(answer.body()).contains("Saisissez le prénom.").doesNotContain("must not");
        Rest.Answer finding = Rest.at(application)
                .as(TestPeople.AUDITOR_CERTIFIER)
                .post("audits/" + South.AUDIT + "/findings", "{\"text\": \" \"}");
        assertProblem(finding, 422);
        assertThat(fields(finding)).containsExactly("criterion", "kind", "text");
        assertThat(finding.body()).contains("Ce champ est obligatoire.");
    }

    @Test
    void aProblemIsSaidInTheLanguageAskedFor() {
        Rest.Answer answer =
                south.send("POST", "young-people", "{}", Map.of("Content-Type", Rest.JSON, "Accept-Language", "en"));
        assertThat(answer.body()).contains("Enter the birth name.");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void aValueThatIsNoneIsNamedWithItsField() {
        String person = Samples.person(Samples.name());
        Rest.Answer nir = south.post("young-people", person.replace("}", ", \"nir\": \"295109912611194\"}"));
        assertProblem(nir, 422);
        assertThat(fields(nir)).containsExactly("nir");
        Rest.Answer old = south.post(
                "young-people", person.replaceAll("\"birthDate\": \"[^\"]+\"", "\"birthDate\": \"1950-01-01\""));
        assertProblem(old, 422);
        assertThat(fields(old)).containsExactly("birthDate");
    }

    @Test
    void whatIsNoBodyOfOursIsRefusedAndNothingIsWritten() {
        long before = rows.number(COUNT);
        String person = Samples.person(Samples.name());
        for (String body : List.of(
                "",
                "null",
                "[1]",
                "{\"birthName\":",
                "not json",
                person.replace("}", ", \"colour\": 1}"),
                person.replace("FEMALE", "BLUE"),
                person.replaceAll("\"birthDate\": \"[^\"]+\"", "\"birthDate\": \"hier\""))) {
            assertProblem(south.post("young-people", body), 400);
        }
        assertThat(rows.number(COUNT)).isEqualTo(before);
    }

    @Test
    void anotherTypeMethodPathOrAnswerIsSaidAsWhatItIs() {
        assertProblem(south.send("POST", "young-people", "<a/>", Map.of("Content-Type", "text/xml")), 415);
        assertProblem(south.send("DELETE", "young-people", null, Map.of()), 405);
        assertProblem(south.get("nothing"), 404);
        assertProblem(south.get("young-people/not-an-id"), 404);
        assertProblem(south.send("GET", "young-people", null, Map.of("Accept", "text/csv")), 406);
    }

    @Test
    void aPageIsAskedForInNumbersAndWithItsCursor() {
        for (String wrong : List.of("limit=0", "limit=201", "limit=many", "cursor=***")) {
            Rest.Answer answer = south.get("young-people?" + wrong);
            assertProblem(answer, 422);
            assertThat(fields(answer)).containsExactly(wrong.replaceAll("=.*", ""));
        }
    }

    @Test
    void aFileWithoutATitleIsAskedForIt() {
        Rest.Answer answer = Rest.at(application)
                .as(TestPeople.QUALITY_LEAD_SOUTH)
                .send("POST", "evidence/files?name=a.txt", "a", Map.of("Content-Type", "text/plain"));
        assertProblem(answer, 422);
        assertThat(fields(answer)).containsExactly("title");
    }

    @Test
    void aRoleWithoutTheUseCaseIsRefused() {
        Rest quality = Rest.at(application).as(TestPeople.QUALITY_LEAD_SOUTH);
        assertProblem(quality.get("young-people"), 403);
        assertProblem(quality.post("young-people", Samples.person(Samples.name())), 403);
        assertProblem(south.post("improvement-actions", Samples.action("Essai", South.PERSON)), 403);
        assertProblem(Rest.at(application).as(TestPeople.LABEL_OFFICER).get("young-people"), 403);
        assertProblem(Rest.at(application).as(TestPeople.ADMINISTRATOR).get("young-people"), 403);
    }

    @Test
    void anUnexpectedFailureShowsTheNumberOfItsIncidentAndNoMore() {
        rows.change("RENAME TABLE ml_98002s00.act TO ml_98002s00.act_hidden");
        try {
            Rest.Answer answer = south.get("young-people/" + South.PERSON + "/acts");
            assertProblem(answer, 500);
            assertThat(answer.text("incident")).matches("[0-9A-Z]{13}");
            assertThat(answer.text("detail")).contains(answer.text("incident"));
            List<String> names = new ArrayList<>();
            answer.json().fieldNames().forEachRemaining(names::add);
            assertThat(names).containsExactlyInAnyOrder("type", "title", "status", "detail", "incident");
        } finally {
            rows.change("RENAME TABLE ml_98002s00.act_hidden TO ml_98002s00.act");
        }
        assertThat(south.get("young-people/" + South.PERSON + "/acts").status()).isEqualTo(200);
    }

    private static List<String> fields(Rest.Answer answer) {
        List<String> names = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            assertThat(error.path("message").asText()).isNotEmpty();
            names.add(error.path("field").asText());
        }
        return names;
    }

    private static void assertProblem(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(answer.toString()).contains("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("detail")).as(answer.toString()).endsWith(".");
        assertThat(answer.body())
                .doesNotContain("Exception", "SELECT", "fr.jalon", "ml_98002s00", "java.", "jakarta", "\tat ");
    }
}
