package fr.jalon.rest;

import static fr.jalon.identity.TestPeople.ANALYST;
import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.NETWORK_DIRECTOR;
import static fr.jalon.identity.TestPeople.NETWORK_QUALITY_LEAD;
import static fr.jalon.identity.TestPeople.UNION_QUALITY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import fr.jalon.testing.Rows;
import fr.jalon.testing.Samples;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import fr.jalon.testing.WebSession;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An association and the union assess themselves, and nobody else sees or touches it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnQualityIT {

    private static final String LEVEL =
            """
            {"level": 3, "applicable": true, "reason": "Constaté en bureau."}""";

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();
    private final int year = Here.today().getYear();

    @Test
    void anAssociationGoesFromOpeningToSignatureAndPlan() {
        Rest lead = as(NETWORK_QUALITY_LEAD);
        String diagnosis = diagnosis(NETWORK_QUALITY_LEAD, year - 2);
        JsonNode scores = scores(lead, diagnosis);
        assertThat(scores).hasSize(29);
        scores.forEach(score -> validate(lead, diagnosis, score));
        String first = scores.path(0).path("id").asText();
        String note = lead.post("evidence/notes", Samples.note(first, "Relevé de décisions du bureau"))
                .text("id");
        assertThat(lead.get("evidence?text=bureau").body()).contains(note);
        assertThat(lead.send("POST", signature(diagnosis), "", ifMatch(lead, diagnosis))
                        .status())
                .isEqualTo(403);
        Rest director = as(NETWORK_DIRECTOR);
        Rest.Answer signed = director.send("POST", signature(diagnosis), "", ifMatch(director, diagnosis));
        assertThat(signed.text("state")).as(signed.toString()).isEqualTo("SIGNED");
        assertThat(director.get("self-diagnoses/" + diagnosis + "/seal")
                        .json()
                        .path("matches")
                        .asBoolean())
                .isTrue();
        assertThat(lead.get("self-diagnoses/" + diagnosis + "/comparison").status())
                .isEqualTo(200);
        Rest.Answer planned = lead.post(
                "improvement-actions", Samples.action("Tenir un échéancier", Ids.text(LABEL_OFFICER.accountId())));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        assertThat(as(LABEL_OFFICER).get("improvement-actions?limit=200").body())
                .contains(planned.text("id"));
    }

    @Test
    void itsOfficersContributeWhereTheyAreAsked() {
        String diagnosis = diagnosis(NETWORK_QUALITY_LEAD, year);
        JsonNode score = scores(as(NETWORK_QUALITY_LEAD), diagnosis).path(3);
        String path = path(diagnosis, score);
        assertThat(as(ANALYST)
                        .put(path, LEVEL, as(ANALYST).get(path).header("ETag"))
                        .status())
                .isEqualTo(403);
        Rest.Answer asked = as(NETWORK_QUALITY_LEAD)
                .post(
                        "self-diagnoses/" + diagnosis + "/assignments",
                        """
                        {"account": "%s", "node": "%s"}"""
                                .formatted(
                                        Ids.text(ANALYST.accountId()),
                                        score.path("node").asText()));
        assertThat(asked.status()).as(asked.toString()).isLessThan(300);
        assertThat(as(ANALYST)
                        .put(path, LEVEL, as(ANALYST).get(path).header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyElseSeesTheDiagnosisOfAnAssociation() {
        String path = "self-diagnoses/" + diagnosis(NETWORK_QUALITY_LEAD, year);
        for (TestPeople who : List.of(DIRECTOR_NORTH, LABEL_OFFICER_ELSEWHERE, UNION_QUALITY_LEAD)) {
            assertThat(as(who).get(path).status()).as(who.name()).isEqualTo(404);
        }
        for (TestPeople who : List.of(LABEL_OFFICE, COMMISSION_MEMBER, TestPeople.AUDITOR_CERTIFIER)) {
            assertThat(as(who).get(path).status()).as(who.name()).isEqualTo(403);
        }
    }

    @Test
    void whoDecidesOnLabelsDoesNotTouchTheDiagnosisOfTheUnion() {
        String diagnosis = diagnosis(UNION_QUALITY_LEAD, year);
        JsonNode score = scores(as(UNION_QUALITY_LEAD), diagnosis).path(0);
        String path = path(diagnosis, score);
        for (TestPeople who : List.of(LABEL_OFFICE, COMMISSION_MEMBER)) {
            assertThat(as(who).put(path, LEVEL, "\"0\"").status()).isEqualTo(403);
            assertThat(as(who).post(
                                    "evidence/notes",
                                    Samples.note(score.path("id").asText(), "Intrus"))
                            .status())
                    .isEqualTo(403);
        }
        Rest.Answer asked = as(UNION_QUALITY_LEAD)
                .post(
                        "self-diagnoses/" + diagnosis + "/assignments",
                        """
                        {"account": "%s", "node": "%s"}"""
                                .formatted(
                                        Ids.text(LABEL_OFFICE.accountId()),
                                        score.path("node").asText()));
        assertThat(asked.status()).isEqualTo(422);
        Rest.Answer scored = as(UNION_QUALITY_LEAD)
                .put(path, LEVEL, as(UNION_QUALITY_LEAD).get(path).header("ETag"));
        assertThat(scored.status()).as(scored.toString()).isEqualTo(200);
    }

    @Test
    void caseworkAndTheNetworkStayClosedToThem() {
        String person = "young-people/" + South.PERSON;
        for (TestPeople who : List.of(NETWORK_QUALITY_LEAD, NETWORK_DIRECTOR, UNION_QUALITY_LEAD)) {
            for (String path : List.of(
                    "young-people",
                    person,
                    person + "/acts",
                    "transfers",
                    "sessions",
                    "duplicates",
                    "imports",
                    "actions",
                    "audits",
                    "support-requests")) {
                assertThat(as(who).get(path).status()).as(who + " " + path).isEqualTo(403);
            }
            WebSession session = WebSession.of(application, who);
            for (String page : List.of(
                    "/casework/person/list",
                    "/casework/workspace/today",
                    "/oversight/board/board",
                    "/labelling/audit/list",
                    "/oversight/network/support")) {
                assertThat(session.get(page + ".xhtml").statusCode())
                        .as(who + " " + page)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void indicatorsOfCaseFilesAreAMissionsOnly() {
        String score = scores(as(NETWORK_QUALITY_LEAD), diagnosis(NETWORK_QUALITY_LEAD, year))
                .path(0)
                .path("id")
                .asText();
        Rest.Answer refused = as(NETWORK_QUALITY_LEAD)
                .post(
                        "evidence/indicators",
                        """
                        {"score": "%s", "indicator": "FIRST_WELCOMES", "from": "2026-01-01", "to": "2026-06-30"}"""
                                .formatted(score));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.body()).contains("dossiers des jeunes");
        assertThat(as(NETWORK_QUALITY_LEAD).get("indicators").json()).isEmpty();
    }

    @Test
    void theBoardAndTheLabelOfficeDoNotCountTheAssociationsOwn() {
        diagnosis(NETWORK_QUALITY_LEAD, year);
        String board = WebSession.of(application, LABEL_OFFICER)
                .get("/oversight/board/board.xhtml")
                .body();
        assertThat(board).contains("structure=" + South.STRUCTURE).doesNotContain("structure=AR98");
        assertThat(rows.number("SELECT COUNT(*) FROM ar_98.shared_self_diagnosis WHERE structure_code = 'AR98'"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ar_98.self_diagnosis WHERE structure_code <> 'AR98'"))
                .isZero();
        assertThat(WebSession.of(application, LABEL_OFFICE)
                        .get("/labelling/audit/list.xhtml")
                        .body())
                .doesNotContain("structure=AR98");
    }

    /** The diagnosis of that year, opened where it is not yet. */
    private String diagnosis(TestPeople lead, int wanted) {
        for (JsonNode one : as(lead).get("self-diagnoses?limit=200").json().path("items")) {
            if (one.path("year").asInt() == wanted) {
                return one.path("id").asText();
            }
        }
        String reference = as(lead).get("references?kind=ASSOCIATION")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        Rest.Answer opened = as(lead).post(
                        "self-diagnoses",
                        """
                {"reference": "%s", "year": %d}""".formatted(reference, wanted));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened.text("id");
    }

    private static JsonNode scores(Rest reader, String diagnosis) {
        return reader.get("self-diagnoses/" + diagnosis + "/scores").json().path("items");
    }

    private static String path(String diagnosis, JsonNode score) {
        return "self-diagnoses/" + diagnosis + "/scores/" + score.path("node").asText();
    }

    private static String signature(String diagnosis) {
        return "self-diagnoses/" + diagnosis + "/signature";
    }

    private static Map<String, String> ifMatch(Rest reader, String diagnosis) {
        return Map.of("If-Match", reader.get("self-diagnoses/" + diagnosis).header("ETag"));
    }

    private static void validate(Rest lead, String diagnosis, JsonNode score) {
        String path = path(diagnosis, score);
        Rest.Answer scored = lead.put(path, LEVEL, lead.get(path).header("ETag"));
        assertThat(scored.status()).as(scored.toString()).isEqualTo(200);
        Rest.Answer validated = lead.send("POST", path + "/validation", "", Map.of("If-Match", scored.header("ETag")));
        assertThat(validated.status()).as(validated.toString()).isEqualTo(200);
    }

    private Rest as(TestPeople who) {
        return Rest.at(application).as(who);
    }
}
