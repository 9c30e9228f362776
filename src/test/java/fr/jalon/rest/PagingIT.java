package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import fr.jalon.testing.Samples;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists are read page by page to their end: no row twice, none missing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagingIT {

    @ArquillianResource
    private URL application;

    private RestNorth north;

    @BeforeEach
    void begin() {
        north = new RestNorth(application);
    }

    @Test
    void youngPeopleAreReadToTheEndThoughOneComesInBetween() {
        for (int i = 0; i < 5; i++) {
            north.person();
        }
        Rest.Answer first = north.counsellor().get("young-people?limit=2");
        String late = north.person().replace("young-people/", "");
        List<String> ids = idsOf(first);
        ids.addAll(follow(north.counsellor(), "young-people?limit=2", first.text("next")));
        assertThat(ids).doesNotHaveDuplicates().endsWith(late).hasSize(count("ml_98001s00.young_person", "1 = 1"));
    }

    @Test
    void evidenceIsReadToTheEndLatestFirst() {
        String score = north.score().path("id").asText();
        for (int i = 0; i < 5; i++) {
            assertThat(north.qualityLead()
                            .post("evidence/notes", Samples.note(score, Samples.name()))
                            .status())
                    .isEqualTo(201);
        }
        List<String> ids = follow(north.qualityLead(), "evidence?limit=2", null);
        assertThat(ids).doesNotHaveDuplicates().hasSize(count("network.evidence", "structure_code = '98001S00'"));
        assertThat(ids).isSortedAccordingTo((a, b) -> Long.compare(Ids.parse(b), Ids.parse(a)));
    }

    @Test
    void actionsAreReadToTheEnd() {
        String owner = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());
        for (int i = 0; i < 5; i++) {
            assertThat(north.qualityLead()
                            .post("improvement-actions", Samples.action(Samples.name(), owner))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(follow(north.qualityLead(), "improvement-actions?limit=2", null))
                .doesNotHaveDuplicates()
                .hasSize(count("network.improvement_action", "structure_code = '98001S00'"));
    }

    @Test
    void selfDiagnosesAndAuditsAreReadToTheEnd() {
        north.diagnosis();
        assertThat(follow(north.qualityLead(), "self-diagnoses?limit=1", null))
                .doesNotHaveDuplicates()
                .hasSize(count("network.self_diagnosis", "structure_code = '98001S00'"));
        Rest auditor = Rest.at(application).as(TestPeople.AUDITOR_CERTIFIER);
        assertThat(follow(auditor, "audits?limit=1", null))
                .doesNotHaveDuplicates()
                .hasSize(count(
                        "network.audit_auditor",
                        "account_id = 501 AND audit_id IN (SELECT id FROM network.audit WHERE state IN"
                                + " ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))"))
                .isNotEmpty();
    }

    private static List<String> follow(Rest rest, String path, String cursor) {
        List<String> all = new ArrayList<>();
        String next = cursor;
        do {
            Rest.Answer page = rest.get(next == null ? path : path + "&cursor=" + next);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            all.addAll(idsOf(page));
            next = page.json().hasNonNull("next") ? page.text("next") : null;
        } while (next != null);
        return all;
    }

    private static List<String> idsOf(Rest.Answer page) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : page.json().path("items")) {
            ids.add(item.path("id").asText());
        }
        return ids;
    }

    private static int count(String table, String where) {
        return (int) TestPlatform.rows().number("SELECT COUNT(*) FROM " + table + " WHERE " + where);
    }
}
