package fr.jalon.labelling.webhook;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Registers endpoints of Essai-Nord and of others, has things happen there, and looks at what became of them. */
@ApplicationScoped
class TestHappenings {
    @Inject
    TestActor actor;

    @Inject
    KeepWebhooks keep;

    @Inject
    FollowDeliveries follow;

    @Inject
    Happenings happenings;

    @Resource
    UserTransaction transaction;

    /** Removes all endpoints of somebody's structure: nothing is left to send. */
    void clear(TestPeople who) {
        actor.as(who, () -> {
            keep.all().forEach(one -> keep.remove(one.getId(), one.getVersion()));
            return null;
        });
    }

    /** Registers one there. */
    KeepWebhooks.Shown register(TestPeople who, TestReceiver receiver) {
        return actor.as(
                who,
                () -> keep.register(new WebhookForm.Typed(
                        receiver.address(), "Essai", List.of("action.late", "diagnosis.signed"), true)));
    }

    String happen() throws Exception {
        return happen(late(Ids.text(Ids.next())));
    }

    String happen(Happening happening) throws Exception {
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

    static Happening late(String action) {
        return new Happening(
                EventKind.ACTION_LATE,
                action,
                "2026-01-31",
                JsonNodeFactory.instance.objectNode().put("action", action));
    }

    /** How often a structure may hear of something. */
    static int heard(String database, String subject) throws Exception {
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
    DeliveryRow only(KeepWebhooks.Shown endpoint, DeliveryState state) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TestReceiver.PATIENCE);
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

    static void dueNow(KeepWebhooks.Shown endpoint) throws Exception {
        change("UPDATE webhook_delivery SET next_at = NOW(6) - INTERVAL 1 SECOND WHERE endpoint_id = ?", endpoint);
    }

    static void change(String sql, KeepWebhooks.Shown endpoint) throws Exception {
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, endpoint.endpoint().getId());
            update.executeUpdate();
        }
    }
}
