package fr.jalon.labelling.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Other software: a real HTTP server that answers what it is told to, 200 where it is told nothing. */
final class TestReceiver implements AutoCloseable {
    /** Seconds after which nothing comes any more. */
    static final long PATIENCE = 60;

    /** A request as it came. */
    record Received(String id, String timestamp, String signatures, String body) {

        JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }
    }

    private final HttpServer server;
    private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private byte[] answer = new byte[0];

    TestReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jalon";
    }

    void answers(Integer... all) {
        synchronized (statuses) {
            statuses.addAll(List.of(all));
        }
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
            int status;
            synchronized (statuses) {
                status = statuses.isEmpty() ? 200 : statuses.removeFirst();
            }
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", address() + "/ailleurs");
            }
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Received next() throws InterruptedException {
        return received.poll(PATIENCE, TimeUnit.SECONDS);
    }

    int port() {
        return server.getAddress().getPort();
    }

    boolean hasNothing() {
        return received.isEmpty();
    }

    void answersWith(byte[] body) {
        answer = body;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
