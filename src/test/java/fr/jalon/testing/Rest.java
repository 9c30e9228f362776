package fr.jalon.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.identity.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The REST interface over HTTP, as a program calls it with somebody's access token. Immutable. */
public final class Rest {

    /** What JSON is sent as. */
    public static final String JSON = "application/json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI api;
    private final String token;

    private Rest(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /** Without a token. */
    public static Rest at(URL application) {
        return new Rest(URI.create(application + "api/v1/"), null);
    }

    /** With the token of one of the people of the tests. */
    public Rest as(TestPeople who) {
        return withToken(who.token());
    }

    public Rest withToken(String secret) {
        return new Rest(api, secret);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, Map.of("Content-Type", JSON));
    }

    /** A creation that may be sent again. */
    public Answer post(String path, String json, String key) {
        return send("POST", path, json, Map.of("Content-Type", JSON, "Idempotency-Key", key));
    }

    /** A change of the version with that tag. */
    public Answer put(String path, String json, String ifMatch) {
        return send("PUT", path, json, Map.of("Content-Type", JSON, "If-Match", ifMatch));
    }

    /** Any call; a null body sends none. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public static final class Answer {

        private final HttpResponse<String> response;

        Answer(HttpResponse<String> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /** A header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(response.body(), e);
            }
        }

        /** A field of the body as text. */
        public String text(String field) {
            return json().path(field).asText();
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.uri() + " → " + status() + " " + body();
        }
    }
}
