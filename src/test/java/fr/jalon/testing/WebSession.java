package fr.jalon.testing;

import fr.jalon.identity.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of the people of the tests, signed in to the pages over HTTP, without a browser: follows no redirection. */
public final class WebSession {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String application;

    private WebSession(URL application) {
        this.application = application.toString().replaceAll("/$", "");
    }

    /** Somebody without an account. */
    public static WebSession anybody(URL application) {
        return new WebSession(application);
    }

    /** Signs in by the form of the sign-in page. */
    public static WebSession of(URL application, TestPeople who) {
        WebSession session = new WebSession(application);
        Matcher state = VIEW_STATE.matcher(session.get("/sign-in.xhtml").body());
        if (!state.find()) {
            throw new IllegalStateException("The sign-in page has no view state");
        }
        Map<String, String> form = Map.of(
                "signIn",
                "signIn",
                "signIn:mail",
                who.mail(),
                "signIn:password",
                TestPeople.PASSWORD,
                "signIn:submit",
                "",
                "jakarta.faces.ViewState",
                state.group(1));
        HttpResponse<String> answer = session.send(session.request("/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(who + " could not sign in: " + answer.statusCode() + answer.body());
        }
        return session;
    }

    /** A page, by its address in the application. */
    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** Posts a form that is none of Faces'. */
    public HttpResponse<String> post(String address, Map<String, String> form) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(application + address)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
