package fr.jalon.labelling.webhook;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a real HTTP server receives, and what becomes of what it does not take. The application sends beside the tests. */
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {
    private static final Workspace NORTH = Workspace.of(new StructureCode("98001S00"));
    private static final long PATIENCE = 60;

    @Inject
    TestActor actor;

    @Inject
    KeepWebhooks keep;

    @Inject
    FollowDeliveries follow;

    @Inject
    WebhookPost post;

    @Inject
    SendWebhooks send;

    @Inject
    Happenings happenings;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService schedule;

    private Receiver receiver;

    /** A request as it came. */
    private record Received(String id, String timestamp, String signatures, String body) {

        JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }
    }

    /** Other software: answers what it is told to, 200 where it is told nothing. */
    private static final class Receiver {
        private final HttpServer server;
        private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
        private final Deque<Integer> statuses = new ArrayDeque<>();
        private byte[] answer = new byte[0];

        Receiver() throws IOException {
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
    }

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    /** Other tests tell of things too: nothing of this one is left to send. */
    @AfterEach
    void close() {
        receiver.server.stop(0);
        for (TestPeople who : List.of(QUALITY_LEAD_NORTH, LABEL_OFFICER, LABEL_OFFICE)) {
            actor.as(who, () -> {
                keep.all().forEach(one -> keep.remove(one.getId(), one.getVersion()));
                return null;
            });
        }
    }

    @Test
    void aMessageIsSignedAndTellsWhatHappened() throws Exception {
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        String action = happen();
        post.send(NORTH);
        Received message = receiver.next();
        assertThat(signature(endpoint.secret(), message)).isEqualTo(message.signatures());
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                .isBetween(Instant.now().minusSeconds(PATIENCE), Instant.now().plusSeconds(5));
        JsonObject json = message.json();
        assertThat(json.getString("id")).isEqualTo(message.id());
        assertThat(json.getString("type")).isEqualTo("action.late");
        assertThat(json.getString("structure")).isEqualTo("98001S00");
        assertThat(json.getJsonObject("data").getString("action")).isEqualTo(action);
        assertThat(only(endpoint, DeliveryState.DONE).status()).isEqualTo(200);
    }

    @Test
    void forADayAfterAChangeBothSecretsSign() throws Exception {
        KeepWebhooks.Shown first = register(QUALITY_LEAD_NORTH);
        KeepWebhooks.Shown second = actor.as(
                QUALITY_LEAD_NORTH,
                () -> keep.rotate(first.endpoint().getId(), first.endpoint().getVersion()));
        happen();
        post.send(NORTH);
        Received message = receiver.next();
        assertThat(message.signatures())
                .isEqualTo(signature(second.secret(), message) + " " + signature(first.secret(), message));
    }

    @Test
    void whatIsNotTakenIsSentAgainUnderTheSameIdentifier() throws Exception {
        receiver.answers(500);
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        post.send(NORTH);
        Received first = receiver.next();
        assertThat(only(endpoint, DeliveryState.WAITING)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(500);
            assertThat(row.nextAt()).isAfter(row.triedAt().plusSeconds(50));
        });
        dueNow(endpoint);
        post.send(NORTH);
        assertThat(receiver.next())
                .returns(first.id(), Received::id)
                .returns(first.body(), Received::body);
        assertThat(only(endpoint, DeliveryState.DONE).attempts()).isEqualTo(2);
    }

    @Test
    void whoAnswersGoneIsToldNothingMore() throws Exception {
        receiver.answers(410);
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        post.send(NORTH);
        receiver.next();
        assertThat(only(endpoint, DeliveryState.FAILED).status()).isEqualTo(410);
        assertThat(actor.as(
                        QUALITY_LEAD_NORTH, () -> keep.find(endpoint.endpoint().getId())))
                .returns(false, WebhookEndpoint::isActive)
                .returns(PauseCause.GONE, WebhookEndpoint::getPausedBecause);
        happen();
        assertThat(post.send(NORTH)).isZero();
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void whatTookNothingForThreeDaysIsPaused() throws Exception {
        receiver.answers(503);
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        change("UPDATE webhook_endpoint SET failing_since = NOW(6) - INTERVAL 73 HOUR WHERE id = ?", endpoint);
        happen();
        post.send(NORTH);
        receiver.next();
        only(endpoint, DeliveryState.WAITING);
        assertThat(actor.as(
                        QUALITY_LEAD_NORTH, () -> keep.find(endpoint.endpoint().getId())))
                .returns(PauseCause.FAILING, WebhookEndpoint::getPausedBecause);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        receiver.answers(302);
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        post.send(NORTH);
        receiver.next();
        assertThat(only(endpoint, DeliveryState.WAITING).status()).isEqualTo(302);
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void ofALongAnswerTheBeginningIsKept() throws Exception {
        receiver.answer = "a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        post.send(NORTH);
        receiver.next();
        assertThat(only(endpoint, DeliveryState.DONE).answer()).hasSize(200).startsWith("a a a");
    }

    @Test
    void aPrivateAddressIsNotConnectedToUnlessItIsAllowed() throws Exception {
        WebhookCaller strict = new WebhookCaller(false, clock);
        strict.schedule = schedule;
        WebhookSecret secret = WebhookSecret.create();
        int port = receiver.server.getAddress().getPort();
        for (String host : List.of("127.0.0.1", "localhost", "[::1]")) {
            WebhookAddress address = WebhookAddress.of("https://" + host + ":" + port + "/", true);
            Parcel parcel = new Parcel(1, 1, 1, address, "msg_x", "{}", List.of(secret));
            assertThat(strict.send(parcel)).isEqualTo(Outcome.failed("webhook.answer.private"));
        }
        Parcel plain = new Parcel(1, 1, 1, WebhookAddress.of(receiver.address(), true), "msg_x", "{}", List.of(secret));
        assertThat(strict.send(plain)).isEqualTo(Outcome.failed("webhook.answer.private"));
        strict.close();
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void serversThatSendAtOnceSendOneMessage() throws Exception {
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        Callable<Integer> work = () -> post.send(NORTH);
        for (Future<Integer> done : executor.invokeAll(Collections.nCopies(4, work))) {
            done.get();
        }
        receiver.next();
        assertThat(only(endpoint, DeliveryState.DONE).attempts()).isEqualTo(1);
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        String action = Ids.text(Ids.next());
        transaction.begin();
        actor.as(QUALITY_LEAD_NORTH, () -> {
            happenings.tell(new StructureCode("98001S00"), late(action));
            return null;
        });
        transaction.rollback();
        assertThat(heard("ml_98001s00", action)).isZero();
    }

    @Test
    void aHappeningIsToldOnce() throws Exception {
        String action = happen();
        assertThatThrownBy(() -> happen(late(action))).hasStackTraceContaining("webhook_event_once");
    }

    @Test
    void onlyThoseConcernedHear() throws Exception {
        String action = happen();
        String diagnosis = happen(
                new Happening(EventKind.DIAGNOSIS_SIGNED, Ids.text(Ids.next()), "", JsonObject.EMPTY_JSON_OBJECT));
        for (String database : List.of("ml_98001s00", "ar_98")) {
            assertThat(heard(database, action)).isEqualTo(1);
            assertThat(heard(database, diagnosis)).isEqualTo(1);
        }
        assertThat(heard("un_unml", diagnosis)).isEqualTo(1);
        assertThat(heard("un_unml", action)).isZero();
        for (String database : List.of("ml_98002s00", "ar_97")) {
            assertThat(heard(database, action) + heard(database, diagnosis)).isZero();
        }
    }

    @Test
    void theAssociationHearsOfItsMissions() throws Exception {
        KeepWebhooks.Shown endpoint = register(LABEL_OFFICER);
        String action = happen();
        post.send(Workspace.of(new StructureCode("AR98")));
        assertThat(receiver.next().json().getJsonObject("data").getString("action"))
                .isEqualTo(action);
        assertThat(endpoint.endpoint().isActive()).isTrue();
    }

    @Test
    void aTestIsSentWhenItIsAskedFor() throws Exception {
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        actor.as(QUALITY_LEAD_NORTH, () -> follow.ping(endpoint.endpoint().getId()));
        post.send(NORTH);
        assertThat(receiver.next().json().getString("type")).isEqualTo("ping");
        DeliveryRow done = only(endpoint, DeliveryState.DONE);
        actor.as(QUALITY_LEAD_NORTH, () -> follow.again(endpoint.endpoint().getId(), done.id()));
        post.send(NORTH);
        assertThat(receiver.next().id()).isEqualTo(done.message());
    }

    @Test
    void noOtherStructureSeesOrMovesIt() throws Exception {
        KeepWebhooks.Shown endpoint = register(QUALITY_LEAD_NORTH);
        happen();
        post.send(NORTH);
        receiver.next();
        long delivery = only(endpoint, DeliveryState.DONE).id();
        long id = endpoint.endpoint().getId();
        for (TestPeople other :
                List.of(QUALITY_LEAD_SOUTH, LABEL_OFFICER, LABEL_OFFICER_ELSEWHERE, LABEL_OFFICE)) {
            assertThatThrownBy(() -> actor.as(other, () -> keep.find(id))).hasMessage("error.notFound");
            assertThatThrownBy(() -> actor.as(other, () -> follow.page(id, 0, 10))).hasMessage("error.notFound");
            assertThatThrownBy(() -> actor.as(other, () -> follow.again(id, delivery)))
                    .hasMessage("error.notFound");
            assertThatThrownBy(() -> actor.as(other, () -> follow.ping(id))).hasMessage("error.notFound");
        }
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, keep::all)).hasMessage("error.forbidden");
    }

    @Test
    void theUnionCannotChooseWhatItIsNotTold() {
        assertThatThrownBy(() -> actor.as(
                        LABEL_OFFICE,
                        () -> keep.register(new WebhookForm.Typed(
                                "https://outils.exemple.fr/", null, List.of("action.late"), true))))
                .hasMessage("webhook.events.unknown");
    }

    private KeepWebhooks.Shown register(TestPeople who) {
        return actor.as(
                who,
                () -> keep.register(new WebhookForm.Typed(
                        receiver.address(), "Essai", List.of("action.late", "diagnosis.signed"), true)));
    }

    private String happen() throws Exception {
        return happen(late(Ids.text(Ids.next())));
    }

    private String happen(Happening happening) throws Exception {
        transaction.begin();
        try {
            actor.as(QUALITY_LEAD_NORTH, () -> {
                happenings.tell(new StructureCode("98001S00"), happening);
                return null;
            });
            transaction.commit();
            return happening.subject();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private static Happening late(String action) {
        return new Happening(
                EventKind.ACTION_LATE,
                action,
                "2026-01-31",
                Json.createObjectBuilder().add("action", action).build());
    }

    /** How often a structure may hear of something. */
    private static int heard(String database, String subject) throws Exception {
        try (Connection connection = MigrationUser.open(database);
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM webhook_news WHERE subject = ?")) {
            query.setString(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The one delivery of an endpoint, once it has come so far, by whichever server. */
    private DeliveryRow only(KeepWebhooks.Shown endpoint, DeliveryState state) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (true) {
            List<DeliveryRow> rows = actor.as(
                    QUALITY_LEAD_NORTH, () -> follow.page(endpoint.endpoint().getId(), 0, 10));
            assertThat(rows).hasSize(1);
            DeliveryRow row = rows.get(0);
            if (row.state() == state && row.triedAt() != null || System.nanoTime() > deadline) {
                assertThat(row.state()).isEqualTo(state);
                return row;
            }
            Thread.onSpinWait();
        }
    }

    private static void dueNow(KeepWebhooks.Shown endpoint) throws Exception {
        change("UPDATE webhook_delivery SET next_at = NOW(6) - INTERVAL 1 SECOND WHERE endpoint_id = ?", endpoint);
    }

    private static void change(String sql, KeepWebhooks.Shown endpoint) throws Exception {
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, endpoint.endpoint().getId());
            update.executeUpdate();
        }
    }

    /** The signature, computed apart from the application. */
    private static String signature(String secret, Received message) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update(message.id().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        mac.update(message.timestamp().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(message.body().getBytes(StandardCharsets.UTF_8)));
    }
}
