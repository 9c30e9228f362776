package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.testing.OpenApi;
import fr.jalon.testing.Rest;
import fr.jalon.testing.South;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform says of itself: the description of the interface, its health, its measures. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DescriptionIT {

    /** Says over again what is: whoever says it last is right. */
    private static final String ATTENDANCE = "PUT /regional-workshops/enrolments/{id}/attendance";

    @ArquillianResource
    private URL application;

    @Test
    void everyOperationSaysWhatItDoesAndTakesAndAnswers() {
        JsonNode api = OpenApi.read(application);
        List<String> silent = new ArrayList<>();
        for (String name : OpenApi.operations(application)) {
            JsonNode operation = operation(api, name);
            boolean file = name.endsWith("/content");
            if (operation.path("summary").asText().isBlank()) {
                silent.add(name + " has no summary");
            }
            JsonNode answer = answer(operation);
            if (!file && answer.findValue("schema") == null) {
                silent.add(name + " answers " + answer);
            }
            if (!operation.path("responses").path("4XX").toString().contains("Problem")) {
                silent.add(name + " says nothing of problems");
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyReferenceInItLeadsSomewhere() {
        JsonNode api = OpenApi.read(application);
        assertThat(api.findValues("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(isKnown(api, ref.asText()))
                .as(ref.asText())
                .isTrue());
    }

    @Test
    void everyCreationOffersAKeyAndEveryChangeAsksForItsVersion() {
        JsonNode api = OpenApi.read(application);
        for (String name : OpenApi.operations(application)) {
            JsonNode parameters = operation(api, name).path("parameters");
            if (name.startsWith("POST")) {
                assertThat(parameters.toString()).as(name).contains("Idempotency-Key");
            }
            boolean changes = operation(api, name).has("requestBody"); // else it only says that something is
            if (name.startsWith("PUT") && changes && !name.equals(ATTENDANCE)) {
                assertThat(parameters.toString()).as(name).contains("If-Match");
            }
            for (JsonNode parameter : parameters) {
                if (parameter.path("in").asText().equals("path")) {
                    assertThat(parameter.path("schema").path("type").asText())
                            .as(name)
                            .isEqualTo("string");
                }
            }
        }
    }

    @Test
    void aTokenIsAskedForExceptByWhatIsPublic() {
        JsonNode api = OpenApi.read(application);
        JsonNode scheme = api.path("components").path("securitySchemes").path("bearer");
        assertThat(scheme.path("type").asText()).isEqualTo("http");
        assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
        assertThat(api.path("security").toString()).contains("bearer");
        for (String name : OpenApi.operations(application)) {
            JsonNode own = operation(api, name).path("security");
            boolean open = name.contains("/public/") || name.equals("GET /calendars/{key}");
            assertThat(own.isMissingNode()).as(name).isEqualTo(!open);
        }
    }

    @Test
    void healthAndMeasuresAnswerWithoutATokenAndNameNobody() {
        Rest anybody = Rest.at(application);
        Rest.Answer health = anybody.get("/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("status")).isEqualTo("UP");
        Rest.Answer measures = anybody.send("GET", "/metrics", null, Map.of("Accept", "text/plain"));
        assertThat(measures.status()).isEqualTo(200);
        assertThat(measures.body()).contains("# TYPE");
        for (String body : List.of(health.body(), measures.body())) {
            assertThat(body).doesNotContain(South.SECRET, South.PERSON, "@", "ml_98002s00", "jln_");
        }
    }

    private static JsonNode operation(JsonNode api, String name) {
        String[] parts = name.split(" ");
        return api.path("paths").path("/api/v1" + parts[1]).path(parts[0].toLowerCase(java.util.Locale.ROOT));
    }

    /** What it answers when it succeeds. */
    private static JsonNode answer(JsonNode operation) {
        for (String status : List.of("200", "201", "default")) {
            JsonNode content = operation.path("responses").path(status).path("content");
            if (!content.isMissingNode()) {
                return content;
            }
        }
        return operation.path("responses");
    }

    private static boolean isKnown(JsonNode api, String reference) {
        return !api.at(reference.substring(1)).isMissingNode();
    }
}
