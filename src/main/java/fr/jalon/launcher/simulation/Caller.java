package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.launcher.base.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Somebody who works by REST with an access token of their own, or (without) the public. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1/";
    private static final String JSON_TYPE = "application/json";
    private static final String BUSY = "Trop de personnes enregistrent au même moment";
    private static final int TURNS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI site;
    private final String token;

    /**
     * Somebody.
     *
     * @param token null for the public
     */
    Caller(HttpClient http, URI site, String token) {
        this.http = http;
        this.site = site;
        this.token = token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends something new. */
    Answer post(String path, Map<String, ?> body) {
        return post(path, null, body);
    }

    /**
     * Has something done.
     *
     * @param tag the mark of what was read, or null
     */
    Answer post(String path, String tag, Map<String, ?> body) {
        HttpRequest.Builder request = marked(request(path), tag)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return send(request.header("Content-Type", JSON_TYPE).POST(json(body)));
    }

    /** Sends a file. */
    Answer post(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Writes what is there anew, where it still has that mark. */
    Answer put(String path, String tag, Map<String, ?> body) {
        return send(marked(request(path), tag).header("Content-Type", JSON_TYPE).PUT(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        URI address = site.resolve(path.startsWith("/") ? path : API + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.header("Accept-Language", "fr");
    }

    private static HttpRequest.Builder marked(HttpRequest.Builder request, String tag) {
        return tag == null ? request : request.header("If-Match", tag);
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Asks, and asks again where too many write at once: nothing was kept then, and the platform says to try again. */
    private Answer send(HttpRequest.Builder building) {
        HttpRequest request = building.build();
        Answer answer = send(request);
        for (int turn = 1; turn < TURNS && answer.text().contains(BUSY); turn++) {
            answer = send(request);
        }
        return answer;
    }

    private Answer send(HttpRequest request) {
        String asked = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            String tag = answer.headers().firstValue("ETag").orElse(null);
            return new Answer(asked, answer.statusCode(), tag, answer.body());
        } catch (IOException e) {
            throw new Failure(asked + " : la plateforme n'a pas répondu.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("La simulation est interrompue.", e);
        }
    }
}
