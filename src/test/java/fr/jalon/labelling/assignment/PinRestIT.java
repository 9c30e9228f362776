package fr.jalon.labelling.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen by hand over REST is kept by the next plan; by the label office alone, in the version that was read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PinRestIT {

    private static final String CERTIFIER = Ids.text(TestPeople.AUDITOR_CERTIFIER.accountId());

    @ArquillianResource
    private URL application;

    private final long audit = Ids.next();
    private final String pin = "followed-audits/" + Ids.text(audit) + "/pin";
    private Rest office;

    @BeforeEach
    void program() {
        office = Rest.at(application).as(TestPeople.LABEL_OFFICE);
        TestPlatform.rows()
                .change("INSERT INTO network.audit (id, structure_code, kind, campaign_id, state) VALUES (" + audit
                        + ", 'AR97', 'INITIAL', 97071, 'PROGRAMMED')");
    }

    @AfterEach
    void leaveNothingToOthers() {
        TestPlatform.rows().change("DELETE FROM network.audit_pin WHERE audit_id = " + audit);
        TestPlatform.rows().change("UPDATE network.audit SET state = 'CANCELLED' WHERE id = " + audit);
    }

    @Test
    void aPlanKeepsWhatIsChosenAndLeavesItOnceItIsNoMore() {
        Rest.Answer nothing = office.get(pin);
        assertThat(nothing.status()).isEqualTo(200);
        LocalDate from = worked(Here.today().plusDays(12));
        Rest.Answer chosen = office.put(pin, sheet(from), nothing.header("ETag"));
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(chosen.text("certification")).isEqualTo(CERTIFIER);
        JsonNode proposal = proposal(from.minusDays(2), from.plusDays(20));
        assertThat(proposal.path("pinned").asBoolean()).isTrue();
        assertThat(proposal.path("from").asText()).isEqualTo(from.toString());
        assertThat(proposal.path("certification").asText()).isEqualTo(CERTIFIER);
        Rest.Answer left = office.send("DELETE", pin, null, Map.of("If-Match", chosen.header("ETag")));
        assertThat(left.status()).isEqualTo(204);
        assertThat(office.get(pin).json().path("from").asText("")).isIn("", "null");
        assertThat(proposal(from.minusDays(2), from.plusDays(20)).path("pinned").asBoolean())
                .isFalse();
    }

    @Test
    void itIsChosenInTheVersionReadOnly() {
        String read = office.get(pin).header("ETag");
        LocalDate from = worked(Here.today().plusDays(12));
        assertThat(office.send("PUT", pin, sheet(from), Map.of("Content-Type", Rest.JSON))
                        .status())
                .isEqualTo(428);
        assertThat(office.put(pin, sheet(from), read).status()).isEqualTo(200);
        assertThat(office.put(pin, sheet(from.plusDays(14)), read).status()).isEqualTo(412);
        assertThat(office.send("DELETE", pin, null, Map.of("If-Match", read)).status())
                .isEqualTo(412);
        assertThat(office.get(pin).text("from")).isEqualTo(from.toString());
    }

    @Test
    void whatIsNoAuditOrNobodyIndependentIsRefused() {
        String read = office.get(pin).header("ETag");
        assertThat(office.get("followed-audits/" + Ids.text(Ids.next()) + "/pin")
                        .status())
                .isEqualTo(404);
        assertThat(office.put(pin, "{\"network\": \"" + CERTIFIER + "\"}", read).status())
                .isEqualTo(422);
        assertThat(office.put(pin, "{\"from\": \"1998-01-05\"}", read).status()).isEqualTo(422);
    }

    @Test
    void onlyTheLabelOfficeChooses() {
        for (TestPeople stranger : List.of(
                TestPeople.AUDITOR_CERTIFIER,
                TestPeople.QUALITY_LEAD_NORTH,
                TestPeople.LABEL_OFFICER,
                TestPeople.LABEL_OFFICER_ELSEWHERE,
                TestPeople.COMMISSION_MEMBER)) {
            Rest other = Rest.at(application).as(stranger);
            assertThat(other.get(pin).status()).as(stranger.name()).isIn(403, 404);
            assertThat(other.put(pin, "{}", "\"0\"").status())
                    .as(stranger.name())
                    .isIn(403, 404);
            assertThat(other.send("DELETE", pin, null, Map.of("If-Match", "\"0\""))
                            .status())
                    .as(stranger.name())
                    .isIn(403, 404);
        }
    }

    private static String sheet(LocalDate from) {
        return """
                {"certification": "%s", "from": "%s"}""".formatted(CERTIFIER, from);
    }

    private JsonNode proposal(LocalDate from, LocalDate until) {
        String asked = office.post(
                        "audit-plans",
                        """
                {"from": "%s", "until": "%s", "seconds": 1}""".formatted(from, until))
                .text("id");
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode plan = office.get("audit-plans/" + asked).json();
        while (List.of("WANTED", "SOLVING").contains(plan.path("state").asText())
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            plan = office.get("audit-plans/" + asked).json();
        }
        for (JsonNode one : plan.path("proposals")) {
            if (one.path("audit").asText().equals(Ids.text(audit))) {
                return one;
            }
        }
        throw new IllegalStateException(plan.toString());
    }

    private static LocalDate worked(LocalDate day) {
        LocalDate found = day;
        while (!WorkingDays.isWorked(found) || !WorkingDays.isWorked(found.plusDays(1))) {
            found = found.plusDays(1);
        }
        return found;
    }
}
