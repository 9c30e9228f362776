package fr.jalon.labelling.webhook;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told what, where nothing is sent to, and who may see it. */
@ExtendWith(ArquillianExtension.class)
class WebhookNewsIT {
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

    @Inject
    Happenings happenings;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedScheduledExecutorService schedule;

    private TestReceiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new TestReceiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        List.of(QUALITY_LEAD_NORTH, LABEL_OFFICER).forEach(tests::clear);
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        String action = Ids.text(Ids.next());
        transaction.begin();
        actor.as(QUALITY_LEAD_NORTH, () -> {
            happenings.tell(new StructureCode("98001S00"), TestHappenings.late(action));
            return null;
        });
        transaction.rollback();
        assertThat(TestHappenings.heard("ml_98001s00", action)).isZero();
    }

    @Test
    void aHappeningIsToldOnce() throws Exception {
        String action = tests.happen();
        assertThatThrownBy(() -> tests.happen(TestHappenings.late(action)))
                .hasStackTraceContaining("webhook_event_once");
    }

    @Test
    void onlyThoseConcernedHear() throws Exception {
        String action = tests.happen();
        String diagnosis = tests.happen(new Happening(
                EventKind.DIAGNOSIS_SIGNED, Ids.text(Ids.next()), "", JsonNodeFactory.instance.objectNode()));
        for (String database : List.of("ml_98001s00", "ar_98")) {
            assertThat(TestHappenings.heard(database, action)).isEqualTo(1);
            assertThat(TestHappenings.heard(database, diagnosis)).isEqualTo(1);
        }
        assertThat(TestHappenings.heard("un_unml", diagnosis)).isEqualTo(1);
        assertThat(TestHappenings.heard("un_unml", action)).isZero();
        for (String database : List.of("ml_98002s00", "ar_97")) {
            assertThat(TestHappenings.heard(database, action) + TestHappenings.heard(database, diagnosis))
                    .isZero();
        }
    }

    @Test
    void theAssociationHearsOfItsMissions() throws Exception {
        KeepWebhooks.Shown endpoint = tests.register(LABEL_OFFICER, receiver);
        String action = tests.happen();
        post.send(Workspace.of(new StructureCode("AR98")));
        assertThat(receiver.next().json().getJsonObject("data").getString("action"))
                .isEqualTo(action);
        assertThat(endpoint.endpoint().isActive()).isTrue();
    }

    @Test
    void noOtherStructureSeesOrMovesIt() throws Exception {
        KeepWebhooks.Shown endpoint = tests.register(QUALITY_LEAD_NORTH, receiver);
        tests.happen();
        post.send(NORTH);
        receiver.next();
        long delivery = tests.only(endpoint, DeliveryState.DONE).id();
        long id = endpoint.endpoint().getId();
        for (TestPeople other : List.of(QUALITY_LEAD_SOUTH, LABEL_OFFICER, LABEL_OFFICER_ELSEWHERE, LABEL_OFFICE)) {
            assertThatThrownBy(() -> actor.as(other, () -> keep.find(id))).hasMessage("error.notFound");
            assertThatThrownBy(() -> actor.as(other, () -> follow.page(id, 0, 10)))
                    .hasMessage("error.notFound");
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

    @Test
    void aPrivateAddressIsNotConnectedToUnlessItIsAllowed() throws Exception {
        WebhookCaller strict = new WebhookCaller(false, clock);
        strict.schedule = schedule;
        WebhookSecret secret = WebhookSecret.create();
        int port = receiver.port();
        for (String host : List.of("127.0.0.1", "localhost", "[::1]")) {
            WebhookAddress address = WebhookAddress.of("https://" + host + ":" + port + "/", true);
            Parcel parcel = new Parcel(1, 1, 1, address, "msg_x", "{}", List.of(secret));
            assertThat(strict.send(parcel)).isEqualTo(Outcome.failed("webhook.answer.private"));
        }
        Parcel plain = new Parcel(1, 1, 1, WebhookAddress.of(receiver.address(), true), "msg_x", "{}", List.of(secret));
        assertThat(strict.send(plain)).isEqualTo(Outcome.failed("webhook.answer.private"));
        strict.close();
        assertThat(receiver.hasNothing()).isTrue();
    }
}
