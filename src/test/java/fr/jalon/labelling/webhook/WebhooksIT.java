package fr.jalon.labelling.webhook;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Mailbox;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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

    @Inject
    TestActor actor;

    @Inject
    TestHappenings tests;

    @Inject
    KeepWebhooks keep;

    @Inject
    FollowDeliveries follow;

    @Inject
    WebhookPost post;

    @Resource
    ManagedExecutorService executor;

    private TestReceiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new TestReceiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        List.of(QUALITY_LEAD_NORTH).forEach(tests::clear);
    }

    @Test
    void aMessageIsSignedAndTellsWhatHappened() throws Exception {
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        String action = tests.happen();
        post.send(NORTH);
        TestReceiver.Received message = receiver.next();
        assertThat(signature(endpoint.secret(), message)).isEqualTo(message.signatures());
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                .isBetween(
                        Instant.now().minusSeconds(TestReceiver.PATIENCE),
                        Instant.now().plusSeconds(5));
        JsonObject json = message.json();
        assertThat(json.getString("id")).isEqualTo(message.id());
        assertThat(json.getString("type")).isEqualTo("action.late");
        assertThat(json.getString("structure")).isEqualTo("98001S00");
        assertThat(json.getJsonObject("data").getString("action")).isEqualTo(action);
        assertThat(tests.only(endpoint, DeliveryState.DONE).status()).isEqualTo(200);
    }

    @Test
    void forADayAfterAChangeBothSecretsSign() throws Exception {
        KeepWebhooks.Shown first = tests.register(QUALITY_LEAD_NORTH, receiver);
        KeepWebhooks.Shown second = actor.as(
                QUALITY_LEAD_NORTH,
                () -> keep.rotate(first.endpoint().getId(), first.endpoint().getVersion()));
        tests.happen();
        post.send(NORTH);
        TestReceiver.Received message = receiver.next();
        assertThat(message.signatures())
                .isEqualTo(signature(second.secret(), message) + " " + signature(first.secret(), message));
    }

    @Test
    void whatIsNotTakenIsSentAgainUnderTheSameIdentifier() throws Exception {
        receiver.answers(500);
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        TestReceiver.Received first = receiver.next();
        assertThat(tests.only(endpoint, DeliveryState.WAITING)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(500);
            assertThat(row.nextAt()).isAfter(row.triedAt().plusSeconds(50));
        });
        TestHappenings.dueNow(endpoint);
        post.send(NORTH);
        assertThat(receiver.next())
                .returns(first.id(), TestReceiver.Received::id)
                .returns(first.body(), TestReceiver.Received::body);
        assertThat(tests.only(endpoint, DeliveryState.DONE).attempts()).isEqualTo(2);
    }

    @Test
    void whoAnswersGoneIsToldNothingMore() throws Exception {
        receiver.answers(410);
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        assertThat(tests.only(endpoint, DeliveryState.FAILED).status()).isEqualTo(410);
        assertThat(actor.as(
                        QUALITY_LEAD_NORTH, () -> keep.find(endpoint.endpoint().getId())))
                .returns(false, WebhookEndpoint::isActive)
                .returns(PauseCause.GONE, WebhookEndpoint::getPausedBecause);
        tests.happen();
        assertThat(post.send(NORTH)).isZero();
        assertThat(receiver.hasNothing()).isTrue();
    }

    @Test
    void whatTookNothingForThreeDaysIsPaused() throws Exception {
        receiver.answers(503);
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        TestHappenings.change(
                "UPDATE webhook_endpoint SET failing_since = NOW(6) - INTERVAL 73 HOUR WHERE id = ?", endpoint);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        tests.only(endpoint, DeliveryState.WAITING);
        assertThat(actor.as(
                        QUALITY_LEAD_NORTH, () -> keep.find(endpoint.endpoint().getId())))
                .returns(PauseCause.FAILING, WebhookEndpoint::getPausedBecause);
    }

    @Test
    void thoseWhoKeepAWebhookAreToldByMailThatItIsPaused() throws Exception {
        receiver.answers(410);
        int before = pauses(QUALITY_LEAD_NORTH).size();
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        tests.only(endpoint, DeliveryState.FAILED);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TestReceiver.PATIENCE);
        while (pauses(QUALITY_LEAD_NORTH).size() == before && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        List<String> mails = pauses(QUALITY_LEAD_NORTH);
        assertThat(mails).hasSizeGreaterThan(before);
        assertThat(mails.get(before)).contains("127.0.0.1", "en pause", "410").doesNotContain(endpoint.secret());
        assertThat(pauses(COUNSELLOR_NORTH)).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        receiver.answers(302);
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        assertThat(tests.only(endpoint, DeliveryState.WAITING).status()).isEqualTo(302);
        assertThat(receiver.hasNothing()).isTrue();
    }

    @Test
    void ofALongAnswerTheBeginningIsKept() throws Exception {
        receiver.answersWith("a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        assertThat(tests.only(endpoint, DeliveryState.DONE).answer())
                .hasSize(200)
                .startsWith("a a a");
    }

    @Test
    void serversThatSendAtOnceSendOneMessage() throws Exception {
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        Callable<Integer> work = () -> post.send(NORTH);
        for (Future<Integer> done : executor.invokeAll(Collections.nCopies(4, work))) {
            done.get();
        }
        receiver.next();
        assertThat(tests.only(endpoint, DeliveryState.DONE).attempts()).isEqualTo(1);
        assertThat(receiver.hasNothing()).isTrue();
    }

    @Test
    void aTestIsSentWhenItIsAskedFor() throws Exception {
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        actor.as(QUALITY_LEAD_NORTH, () -> follow.ping(endpoint.endpoint().getId()));
        post.send(NORTH);
        assertThat(receiver.next().json().getString("type")).isEqualTo("ping");
        DeliveryRow done = tests.only(endpoint, DeliveryState.DONE);
        actor.as(QUALITY_LEAD_NORTH, () -> follow.again(endpoint.endpoint().getId(), done.id()));
        post.send(NORTH);
        assertThat(receiver.next().id()).isEqualTo(done.message());
    }

    /** What the letters in somebody's box say of webhooks that are paused. */
    private static List<String> pauses(TestPeople who) throws Exception {
        return Mailbox.letters(who.mail(), letter -> letter.startsWith("Webhook en pause"));
    }

    /** The signature, computed apart from the application. */
    private static String signature(String secret, TestReceiver.Received message) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update(message.id().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        mac.update(message.timestamp().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        return "v1,"
                + Base64.getEncoder().encodeToString(mac.doFinal(message.body().getBytes(StandardCharsets.UTF_8)));
    }
}
