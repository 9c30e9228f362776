package fr.jalon.casework.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.testing.Rest;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The private address of a counsellor's calendar: whoever has it reads it, whoever has another one reads nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FeedIT {

    @ArquillianResource
    private URL application;

    private final String secret = "jln_" + UUID.randomUUID();

    @Test
    void whoeverHasTheAddressReadsTheCalendarWithoutSigningIn() {
        feedOf(TestPeople.COUNSELLOR_NORTH.accountId());
        Rest.Answer answer = Rest.at(application).get("calendars/98001S00-" + secret + ".ics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR").contains("END:VCALENDAR");
    }

    @Test
    void theSameSecretOpensNothingInAnotherMission() {
        feedOf(TestPeople.COUNSELLOR_NORTH.accountId());
        assertThat(Rest.at(application).get("calendars/98002S00-" + secret).status())
                .isEqualTo(404);
    }

    @Test
    void whoWorksThereNoMoreIsNotRead() {
        feedOf(TestPeople.COUNSELLOR_SOUTH.accountId());
        assertThat(Rest.at(application).get("calendars/98001S00-" + secret).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoAddressOpensNothing() {
        for (String key :
                new String[] {"98001S00-jln_autre", "98001S00", "x", "99999S99-" + secret, "AR98-" + secret}) {
            assertThat(Rest.at(application).get("calendars/" + key).status())
                    .as(key)
                    .isEqualTo(404);
        }
    }

    private void feedOf(long account) {
        TestPlatform.rows()
                .change("REPLACE INTO ml_98001s00.calendar_feed (account_id, token_hash, made_at, version) VALUES ("
                        + account + ", '" + ContentHash.of(secret).hex() + "', NOW(6), 0)");
    }
}
