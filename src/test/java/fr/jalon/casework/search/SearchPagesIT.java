package fr.jalon.casework.search;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.South;
import fr.jalon.testing.WebSession;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages ask beside themselves: whom a text may mean, where a search leads, a list as a file. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchPagesIT {

    private static final String FIND = "/casework/search/find";
    private static final String SUGGEST = "/casework/search/suggestions";
    private static final String LOOK = "/casework/person/lookalikes";
    private static final String EXPORT = "/casework/search/export?format=csv&list=all";

    @ArquillianResource
    private URL application;

    @Test
    void noAddressHoldsWhatTellsOnePersonFromAllOthers() {
        WebSession session = WebSession.of(application, RECEPTION_NORTH);
        for (String typed : List.of("195109912611101", "06 12 34 99 99", "personne@essai.jalon.test")) {
            HttpResponse<String> answer = session.post(FIND, Map.of("q", typed, "criteria", "list=mine&q=" + typed));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location"))
                    .get()
                    .asString()
                    .matches(".*/casework/person/list\\.xhtml\\?list=all&none=(nir|phone|mail)");
        }
    }

    @Test
    void aNameKeepsTheFiltersOfTheListItIsTypedIn() {
        HttpResponse<String> answer = WebSession.of(application, COUNSELLOR_NORTH)
                .post(FIND, Map.of("q", "Le Goff", "criteria", "list=mine&rqth=YES"));
        assertThat(answer.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/casework/person/list.xhtml?list=mine&q=Le+Goff&rqth=YES");
    }

    @Test
    void onlyThoseWhoMayReadAnIdentityAreToldWhomATextMayMean() {
        Map<String, String> typed = Map.of("q", "sud secret");
        assertThat(WebSession.of(application, COUNSELLOR_SOUTH)
                        .post(SUGGEST, typed)
                        .body())
                .contains(South.PERSON);
        assertThat(WebSession.of(application, COUNSELLOR_NORTH)
                        .post(SUGGEST, typed)
                        .body())
                .isEqualTo("[]");
        WebSession quality = WebSession.of(application, QUALITY_LEAD_NORTH);
        for (String address : List.of(SUGGEST, FIND, LOOK)) {
            assertThat(quality.post(address, Map.of("q", "12345", "nir", "1")).statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(WebSession.anybody(application).post(address, typed).statusCode())
                    .as(address)
                    .isEqualTo(302);
        }
    }

    @Test
    void theReceptionTakesNoListAway() {
        assertThat(WebSession.of(application, RECEPTION_NORTH).get(EXPORT).statusCode())
                .isEqualTo(403);
        HttpResponse<String> file = WebSession.of(application, DIRECTOR_NORTH).get(EXPORT);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("attachment");
        assertThat(file.body()).doesNotContain(South.SECRET);
        assertThat(WebSession.of(application, DIRECTOR_NORTH)
                        .get("/casework/search/export?format=pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReceptionSeesNoContractInAList() {
        String page = WebSession.of(application, RECEPTION_NORTH)
                .get("/casework/person/list.xhtml?list=all")
                .body();
        assertThat(page).doesNotContain("contract_end", "list=contract", "search/export", "name=\"chosen\"");
    }
}
