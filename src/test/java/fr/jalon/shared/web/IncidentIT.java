package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever meets an unexpected failure is told its number, and nothing of its cause. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IncidentIT {

    private static final String PAGE = "error/failure.xhtml";
    private static final String NUMBER = "[0-9A-HJKMNP-TV-Z]{13}";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]+)\">");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();

    @ArquillianResource
    private URL root;

    @Test
    void aFailureOfAPageShowsItsNumber() throws Exception {
        HttpResponse<String> answer = press(false);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("Incident n° " + NUMBER).doesNotContain("Failed for a test");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void aFailureOfAnAsynchronousRequestLeadsToThePageWithItsNumber() throws Exception {
        HttpResponse<String> answer = press(true);
        Matcher redirect = REDIRECT.matcher(answer.body());
        assertThat(redirect.find()).as(answer.body()).isTrue();
        String number = redirect.group(1).replaceAll(".*=", "");
        assertThat(number).matches(NUMBER);
        assertThat(get(redirect.group(1)).body())
                .contains("Incident n° " + number)
                .doesNotContain("Failed for a test");
    }

    @Test
    void withoutAFailureThePageInventsNoNumber() throws Exception {
        assertThat(get("error/500.xhtml").body()).doesNotContain("Incident n°");
        assertThat(get("error/500.xhtml?number=%3Cb%3E").body()).doesNotContain("Incident n°");
    }

    private HttpResponse<String> press(boolean asynchronous) throws Exception {
        Matcher state = STATE.matcher(get(PAGE).body());
        assertThat(state.find()).isTrue();
        String form = "form=form&form%3Afail=Fail&jakarta.faces.ViewState="
                + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(PAGE)).header("Content-Type", "application/x-www-form-urlencoded");
        if (asynchronous) {
            request.header("Faces-Request", "partial/ajax");
            form += "&jakarta.faces.partial.ajax=true&jakarta.faces.source=form%3Afail"
                    + "&jakarta.faces.partial.execute=form%3Afail";
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) throws Exception {
        return root.toURI().resolve(path);
    }
}
