package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import fr.jalon.testing.Rows;
import fr.jalon.testing.Samples;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A creation sent again with its Idempotency-Key creates nothing more and gets the answer of the first time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CreationsOnceIT {

    private static final String PEOPLE = "young-people?evenIfSimilar=true";
    private static final LocalDate BORN = LocalDate.of(Here.today().getYear() - 19, 3, 14);

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();
    private final String key = UUID.randomUUID().toString();
    private RestNorth north;
    private Rest counsellor;

    @BeforeEach
    void begin() {
        north = new RestNorth(application);
        counsellor = north.counsellor();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndMakesOneRow() {
        String name = Samples.name();
        String body = Samples.person(name, BORN);
        Rest.Answer first = counsellor.post(PEOPLE, body, key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        String otherOrder =
                """
                {"birthDate": "%s", "sex": "FEMALE",   "firstName": "Camille", "birthName": "%s"}"""
                        .formatted(BORN, name);
        for (Rest.Answer again :
                List.of(counsellor.post(PEOPLE, body, key), counsellor.post(PEOPLE, otherOrder, key))) {
            assertThat(again.status()).as(again.toString()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.header("Location")).isNotEmpty().isEqualTo(first.header("Location"));
            assertThat(again.header("ETag")).isNotEmpty().isEqualTo(first.header("ETag"));
        }
        assertThat(named(name)).isEqualTo(1);
        assertThat(first.header("Location")).endsWith(first.text("id"));
    }

    @Test
    void aValueIsAnsweredOnceAsAResponseIs() {
        String name = Samples.name();
        counsellor.post(PEOPLE, Samples.person(name, BORN));
        String wanted = "{\"text\": \"" + name + "\"}";
        Rest.Answer first = counsellor.post("young-people/search", wanted, key);
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json()).isNotEmpty();
        Rest.Answer again = counsellor.post("young-people/search", wanted, key);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(counsellor
                        .post("young-people/search", "{\"text\": \"autre\"}", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        String name = Samples.name();
        counsellor.post(PEOPLE, Samples.person(Samples.name()), key);
        Rest.Answer other = counsellor.post(PEOPLE, Samples.person(name), key);
        assertThat(other.status()).as(other.toString()).isEqualTo(422);
        assertThat(other.json().path("errors").path(0).path("field").asText()).isEqualTo("Idempotency-Key");
        String act = north.person() + "/acts";
        assertThat(counsellor.post(act, Samples.act(), key).status()).isEqualTo(422);
        assertThat(named(name)).isZero();
    }

    @Test
    void aRequestThatFailedMayBeSentAgainCorrected() {
        String name = Samples.name();
        String wrong = Samples.person(name, LocalDate.of(1950, 1, 1));
        assertThat(counsellor.post(PEOPLE, wrong, key).status()).isEqualTo(422);
        assertThat(counsellor.post(PEOPLE, Samples.person(name), key).status()).isEqualTo(201);
        assertThat(named(name)).isEqualTo(1);
    }

    @Test
    void ofSeveralAtTheSameTimeOneCreates() {
        String name = Samples.name();
        String body = Samples.person(name, BORN);
        List<CompletableFuture<Rest.Answer>> calls = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(i -> calls.add(CompletableFuture.supplyAsync(() -> counsellor.post(PEOPLE, body, key))));
        List<Rest.Answer> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
        assertThat(named(name)).isEqualTo(1);
    }

    @Test
    void aKeyIsOfOneAccountInOneWorkspace() {
        String name = Samples.name();
        String body = Samples.person(name, BORN);
        Rest.Answer first = counsellor.post(PEOPLE, body, key);
        Rest.Answer colleague =
                Rest.at(application).as(TestPeople.RECEPTION_NORTH).post(PEOPLE, body, key);
        assertThat(colleague.status()).isEqualTo(201);
        assertThat(colleague.text("id")).isNotEqualTo(first.text("id"));
        Rest.Answer elsewhere =
                Rest.at(application).as(TestPeople.COUNSELLOR_SOUTH).post(PEOPLE, body, key);
        assertThat(elsewhere.status()).isEqualTo(201);
        assertThat(named(name)).isEqualTo(2);
    }

    @Test
    void afterADayAKeyIsFreeAgain() {
        String body = Samples.person(Samples.name(), BORN);
        Rest.Answer first = counsellor.post(PEOPLE, body, key);
        assertThat(rows.change("UPDATE ml_98001s00.kept_answer SET created_at = created_at - INTERVAL 25 HOUR"
                        + " WHERE idempotency_key = '" + key + "'"))
                .isEqualTo(1);
        Rest.Answer later = counsellor.post(PEOPLE, body, key);
        assertThat(later.status()).isEqualTo(201);
        assertThat(later.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void aFileIsAttachedOnceAndAnotherOneRefused() {
        String path = "evidence/files?name=a.txt&title=Essai&date=2026-01-15&score="
                + north.score().path("id").asText();
        Map<String, String> headers = Map.of("Content-Type", "text/plain", "Idempotency-Key", key);
        Rest.Answer first = north.qualityLead().send("POST", path, "Une trace écrite", headers);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(north.qualityLead()
                        .send("POST", path, "Une trace écrite", headers)
                        .body())
                .isEqualTo(first.body());
        assertThat(north.qualityLead()
                        .send("POST", path, "Une autre trace", headers)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAuditorRecordsAFindingOnce() {
        String path = "audits/" + South.AUDIT + "/findings";
        String body = """
                {"kind": "STRENGTH", "criterion": "1.1", "text": "Tenu."}""";
        Rest auditor = Rest.at(application).as(TestPeople.AUDITOR_CERTIFIER);
        Rest.Answer first = auditor.post(path, body, key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(auditor.post(path, body, key).body()).isEqualTo(first.body());
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (String wrong : List.of("", "a b", "x".repeat(101))) {
            assertThat(counsellor
                            .post(PEOPLE, Samples.person(Samples.name()), wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    private long named(String name) {
        return rows.number("SELECT COUNT(*) FROM ml_98001s00.young_person WHERE birth_name = '" + name + "'");
    }
}
