package fr.jalon.casework.exchange;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import from its file to its undoing, over REST. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportResourceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ArquillianResource
    private URL application;

    @Test
    void aFileSentOnceMoreUnderItsKeyIsOneImportAndComesToItsEnd() {
        String name = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String csv = "Nom;Prénom;Date de naissance\nRest" + name + ";Zoé;%s\nRefus" + name + ";Noa;%s\n";
        LocalDate birth = Here.today().minusYears(18);
        String body = csv.formatted(birth, Here.today().minusYears(10));
        Map<String, String> headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", name + "-key");
        Rest.Answer sent = director().send("POST", "imports?name=liste.csv", body, headers);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(director()
                        .send("POST", "imports?name=liste.csv", body, headers)
                        .text("id"))
                .isEqualTo(sent.text("id"));
        String one = "imports/" + sent.text("id");
        assertThat(sent.text("state")).isEqualTo("RECEIVED");
        String mapping =
                """
                {"mapping": {"Nom": "BIRTH_NAME", "Prénom": "FIRST_NAME", "Date de naissance": "BIRTH_DATE"}}""";
        assertThat(director().put(one + "/mapping", mapping, "\"7\"").status()).isEqualTo(412);
        assertThat(director()
                        .put(one + "/mapping", mapping, sent.header("ETag"))
                        .status())
                .isEqualTo(200);
        Rest.Answer ready = settled(one);
        assertThat(ready.text("state")).as(ready.toString()).isEqualTo("READY");
        Map<String, String> match = Map.of("If-Match", ready.header("ETag"), "Content-Type", Rest.JSON);
        assertThat(director().send("POST", one + "/run", null, match).status()).isEqualTo(202);
        Rest.Answer done = settled(one);
        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(done.text("inserted")).isEqualTo("1");
        assertThat(director().get(one + "/lines?kind=REFUSED").body()).contains("trop jeune");
        assertThat(director().get(one + "/errors").body()).contains("Erreur", "Refus" + name, "trop jeune");
        assertThat(director().get("imports").body()).contains(sent.text("id"));
        Map<String, String> last = Map.of("If-Match", done.header("ETag"));
        assertThat(director().send("DELETE", one, null, last).status()).isEqualTo(202);
        assertThat(settled(one).text("undone")).isEqualTo("1");
    }

    @Test
    void whatIsNoFileOrNotForThisRoleIsRefusedInWords() {
        Map<String, String> csv = Map.of("Content-Type", "text/csv");
        assertThat(director().send("POST", "imports?name=vide.csv", "", csv).status())
                .isEqualTo(422);
        assertThat(director().send("POST", "imports", "Nom;\n", csv).status()).isEqualTo(422);
        assertThat(director()
                        .send("POST", "imports?name=a.csv&format=pdf", "Nom;\n", csv)
                        .status())
                .isEqualTo(422);
        assertThat(Rest.at(application)
                        .as(COUNSELLOR_NORTH)
                        .send("POST", "imports?name=a.csv", "Nom;\n", csv)
                        .status())
                .isEqualTo(403);
    }

    private Rest director() {
        return Rest.at(application).as(DIRECTOR_NORTH);
    }

    private Rest.Answer settled(String one) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Rest.Answer answer = director().get(one);
        while (ImportState.valueOf(answer.text("state")).isBusy()) {
            assertThat(Instant.now()).as(answer.toString()).isBefore(deadline);
            Thread.onSpinWait();
            answer = director().get(one);
        }
        return answer;
    }
}
