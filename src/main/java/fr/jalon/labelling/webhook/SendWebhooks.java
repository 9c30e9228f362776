package fr.jalon.labelling.webhook;

import fr.jalon.identity.MailReceivers;
import fr.jalon.identity.UseCase;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The sending of messages, step by step, each a transaction of its own: no connection to the database is held while the
 * other side answers. See {@link WebhookPost}.
 */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class SendWebhooks {

    /** Whoever claimed a message and says nothing for so long is gone. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    /** What took nothing for so long is paused. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** How long what happened and its deliveries are kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration RECENT = Duration.ofDays(7);

    private final EntityManager entities;
    private final SecretSeal seal;
    private final MailReceivers receivers;
    private final Clock clock;

    @Inject
    SendWebhooks(EntityManager entities, SecretSeal seal, MailReceivers receivers, Clock clock) {
        this.entities = entities;
        this.seal = seal;
        this.receivers = receivers;
        this.clock = clock;
    }

    SendWebhooks() {
        this(null, null, null, null);
    }

    /** The structures with something to send to; to be asked in the identity workspace. */
    public List<Workspace> structures() {
        return Tables.of(entities)
                .list(
                        "SELECT structure_code FROM webhook_structure ORDER BY structure_code",
                        row -> Workspace.of(new StructureCode(row.getString(1))));
    }

    /**
     * Makes a delivery of each event for each endpoint that wants it. Servers that do so at once wait for each other.
     *
     * @return how many
     */
    public int prepare() {
        Tables tables = Tables.of(entities);
        tables.list("SELECT id FROM webhook_endpoint WHERE state = 'ACTIVE' FOR UPDATE", row -> row.getLong(1));
        LocalDateTime now = Happenings.utc(clock);
        List<Object[]> rows = tables.list(
                "SELECT e.id, n.id, e.structure_code FROM webhook_endpoint e JOIN webhook_news n"
                        + " ON n.occurred_at >= e.active_since AND e.events LIKE CONCAT('%,', n.kind, ',%')"
                        + " WHERE e.state = 'ACTIVE' AND n.occurred_at > ? AND NOT EXISTS"
                        + " (SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.event_id = n.id)"
                        + " ORDER BY n.id LIMIT 500",
                row -> Deliveries.waiting(row.getString(3), row.getLong(1), row.getLong(2), now), now.minus(RECENT));
        tables.insert("webhook_delivery", Deliveries.COLUMNS, rows);
        return rows.size();
    }

    /** A delivery whose time has come. */
    public record Due(long delivery, long endpoint) {}

    /** Those of the present structure, the oldest first. */
    public List<Due> due() {
        LocalDateTime now = Happenings.utc(clock);
        return Tables.of(entities)
                .list(
                        "SELECT d.id, d.endpoint_id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id"
                                + " WHERE e.state = 'ACTIVE' AND d.next_at <= ? AND (d.state = 'WAITING'"
                                + " OR d.state = 'SENDING' AND d.claimed_until < ?) ORDER BY d.next_at, d.id LIMIT 50",
                        row -> new Due(row.getLong(1), row.getLong(2)),
                        now,
                        now);
    }

    /** Claims a delivery by one statement: of servers that try at once, one gets it. */
    public Optional<Parcel> claim(long delivery) {
        LocalDateTime now = Happenings.utc(clock);
        int mine = Tables.of(entities)
                .update(
                        "UPDATE webhook_delivery SET state = 'SENDING', attempts = attempts + 1, claimed_until = ?"
                                + " WHERE id = ? AND next_at <= ? AND (state = 'WAITING' OR state = 'SENDING' AND claimed_until < ?)",
                        now.plus(CLAIM),
                        delivery,
                        now,
                        now);
        return mine == 0 ? Optional.empty() : Optional.of(parcel(delivery, now));
    }

    private Parcel parcel(long delivery, LocalDateTime now) {
        Message message = Tables.of(entities)
                .one(
                        "SELECT d.endpoint_id, d.attempts, n.id, n.kind, n.structure_code, n.occurred_at, n.data"
                                + " FROM webhook_delivery d JOIN webhook_news n ON n.id = d.event_id WHERE d.id = ?",
                        Message::of,
                        delivery)
                .orElseThrow();
        WebhookEndpoint endpoint = entities.find(WebhookEndpoint.class, message.endpoint());
        return new Parcel(
                delivery,
                endpoint.getId(),
                message.attempt(),
                new WebhookAddress(URI.create(endpoint.getUrl())),
                message.key(),
                message.body(),
                secrets(endpoint, now));
    }

    /** The one of now, and the one before while it still signs. None where the key of the platform is another one. */
    private List<WebhookSecret> secrets(WebhookEndpoint endpoint, LocalDateTime now) {
        try {
            WebhookSecret present = seal.open(endpoint.getId(), endpoint.secret());
            Optional<byte[]> former = endpoint.formerSecret(now);
            return former.isEmpty() ? List.of(present) : List.of(present, seal.open(endpoint.getId(), former.get()));
        } catch (SecretSeal.Unreadable otherKey) {
            return List.of();
        }
    }

    /** Keeps what came of an attempt. Returns to whom a mail is due because the endpoint is paused now. */
    public List<MailReceivers.Receiver> settle(Parcel parcel, Outcome outcome) {
        Tables tables = Tables.of(entities);
        LocalDateTime now = Happenings.utc(clock);
        Optional<Duration> again = outcome.isTaken() || outcome.isGone()
                ? Optional.empty()
                : Backoff.after(parcel.attempt(), ThreadLocalRandom.current().nextDouble());
        String state = outcome.isTaken() ? "DONE" : again.isPresent() ? "WAITING" : "FAILED";
        tables.update(
                "UPDATE webhook_delivery SET state = ?, status = ?, answer = ?, tried_at = ?, next_at = ?,"
                        + " claimed_until = NULL WHERE id = ? AND state = 'SENDING' AND attempts = ?",
                state,
                outcome.status(),
                outcome.answer(),
                now,
                now.plus(again.orElse(Duration.ZERO)),
                parcel.delivery(),
                parcel.attempt());
        if (outcome.isTaken()) {
            tables.update(
                    "UPDATE webhook_endpoint SET failing_since = NULL WHERE id = ? AND failing_since IS NOT NULL",
                    parcel.endpoint());
            return List.of();
        }
        return pause(parcel.endpoint(), outcome, now) ? receivers.of(KeepWebhooks.KEEPERS) : List.of();
    }

    /** Pauses what wants no more, or took nothing for three days; returns whether this call did. */
    private boolean pause(long endpoint, Outcome outcome, LocalDateTime now) {
        Tables tables = Tables.of(entities);
        tables.update(
                "UPDATE webhook_endpoint SET failing_since = ? WHERE id = ? AND failing_since IS NULL", now, endpoint);
        return tables.update(
                        "UPDATE webhook_endpoint SET state = 'PAUSED', paused_because = ?, version = version + 1"
                                + " WHERE id = ? AND state = 'ACTIVE' AND (? OR failing_since <= ?)",
                        (outcome.isGone() ? PauseCause.GONE : PauseCause.FAILING).name(),
                        endpoint,
                        outcome.isGone(),
                        now.minus(PATIENCE))
                == 1;
    }

    /** Forgets what happened in the present structure more than 90 days ago, and every delivery of it. */
    public int forget() {
        return Tables.of(entities)
                .update(
                        "DELETE FROM webhook_event WHERE occurred_at < ?",
                        Happenings.utc(clock).minus(KEPT));
    }
}
