package fr.jalon.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document over HTTP: what may be shown in a page of ours is, everything else is saved, nothing runs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentContentIT {

    @ArquillianResource
    private URL application;

    @Test
    void aPdfIsShownInAPageOfOursOnlyAndRunsNothing() {
        Rest.Answer shown = content("cv.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF", "?inline=true");
        assertThat(shown.header("Content-Type")).startsWith("application/pdf");
        assertThat(shown.header("Content-Disposition")).startsWith("inline;");
        assertThat(shown.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(shown.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aTextIsSavedAndNeverShownWhateverIsAsked() {
        Rest.Answer saved = content("note.txt", "<script>alert(1)</script>", "?inline=true");
        assertThat(saved.header("Content-Disposition")).startsWith("attachment;");
        assertThat(saved.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(saved.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void withoutBeingAskedForAPdfIsSaved() {
        Rest.Answer saved = content("cv.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF", "");
        assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''cv.pdf");
        assertThat(saved.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void aDocumentIsChangedReplacedAndWithdrawnInTheVersionReadOnly() {
        Rest rest = new RestNorth(application).counsellor();
        Rest.Answer added = added(rest, "cv.pdf", "%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF");
        String path = "documents/" + added.text("id");
        String body = """
                {"kind": "DIPLOMA", "title": "CAP"}""";
        assertThat(rest.send("PUT", path, body, Map.of("Content-Type", Rest.JSON))
                        .status())
                .isEqualTo(428);
        assertThat(rest.put(path, body, "\"4711\"").status()).isEqualTo(412);
        Rest.Answer changed = rest.put(path, body, added.header("ETag"));
        assertThat(changed.text("kind")).isEqualTo("DIPLOMA");
        assertThat(rest.get(path).json()).isEqualTo(changed.json());
        Map<String, String> headers =
                Map.of("Content-Type", Rest.JSON, "If-Match", changed.header("ETag"), "Idempotency-Key", "retrait");
        Rest.Answer withdrawn = rest.send("POST", path + "/withdrawal", "{\"reason\": \"Erreur\"}", headers);
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(rest.get(path + "/content").status()).isEqualTo(409);
        assertThat(Rest.at(application)
                        .as(TestPeople.QUALITY_LEAD_NORTH)
                        .get(path + "/content")
                        .status())
                .isEqualTo(403);
    }

    private Rest.Answer content(String name, String content, String how) {
        Rest rest = new RestNorth(application).counsellor();
        Rest.Answer added = added(rest, name, content);
        return rest.get("documents/" + added.text("id") + "/content" + how);
    }

    private Rest.Answer added(Rest rest, String name, String content) {
        String person = new RestNorth(application).person();
        Rest.Answer added = rest.send(
                "POST",
                person + "/documents?kind=CURRICULUM_VITAE&name=" + name,
                content,
                Map.of("Content-Type", "application/octet-stream"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added;
    }
}
