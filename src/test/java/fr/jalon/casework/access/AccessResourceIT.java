package fr.jalon.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import fr.jalon.testing.Samples;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that is kept of a young person, over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessResourceIT {

    private static final Path SCHEMA = Path.of("docs/access.schema.json");

    @ArquillianResource
    private URL application;

    @Test
    void whatMachinesReadIsAsTheSchemaSays() throws IOException {
        RestNorth north = new RestNorth(application);
        String person = north.person();
        north.counsellor().post(person + "/acts", Samples.act());
        Rest.Answer answer = lead().get(person + "/access?format=json");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMA))
                        .validate(answer.json()))
                .isEmpty();
        assertThat(answer.json().path("acts")).hasSize(1);
    }

    @Test
    void itIsSavedUnderANameThatNamesNobodyAndKeptByNoCache() {
        String person = new RestNorth(application).person();
        Rest.Answer answer = lead().get(person + "/access?format=pdf");
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"droit-d-acces-dossier-\\d+\\.pdf\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void anUnknownFormatIsRefusedInWords() {
        String person = new RestNorth(application).person();
        assertThat(lead().get(person + "/access?format=docx").status()).isEqualTo(422);
    }

    private Rest lead() {
        return Rest.at(application).as(TestPeople.TEAM_LEAD_NORTH);
    }
}
