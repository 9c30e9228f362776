package fr.jalon.labelling.webhook;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Those who keep an endpoint look at what was sent to it, have something sent again, and try it. */
@RequestScoped
@UseCase(allowed = {Role.DIRECTOR, Role.QUALITY_LEAD, Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.LABEL_OFFICE})
public class FollowDeliveries {

    /** The kind of a test. */
    static final String PING = "ping";

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    FollowDeliveries(EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    FollowDeliveries() {
        this(null, null, null, null);
    }

    /** A page of the deliveries of an endpoint, the newest first. */
    public List<DeliveryRow> page(long endpoint, int first, int size) {
        return of(endpoint).page(endpoint, first, size);
    }

    public long count(long endpoint) {
        return of(endpoint).count(endpoint);
    }

    /** At most so many that are older than an identifier, the newest first. */
    public List<DeliveryRow> before(long endpoint, long id, int limit) {
        return of(endpoint).before(endpoint, id, limit);
    }

    /** Has one sent once more: under the same identifier, by which the receiver knows it again. */
    public DeliveryRow again(long endpoint, long id) {
        Deliveries deliveries = of(endpoint);
        requireActive(endpoint);
        if (deliveries.find(endpoint, id).isEmpty()) {
            throw Refused.notFound();
        }
        if (!deliveries.again(endpoint, id, clock.utc())) {
            throw Refused.conflict("webhook.beingSent");
        }
        journal.record(Journal.Action.UPDATE, WebhookEndpoint.class, endpoint, "again " + Ids.text(id));
        return deliveries.find(endpoint, id).orElseThrow();
    }

    /** Has a test sent. */
    public DeliveryRow ping(long endpoint) {
        Deliveries deliveries = of(endpoint);
        requireActive(endpoint);
        Tables tables = Tables.of(entities);
        long event = Ids.next();
        String structure = actor.structureCode().value();
        tables.insert(
                "webhook_event",
                "id, structure_code, kind, subject, occasion, to_association, to_union, to_kinds, data, occurred_at",
                List.<Object[]>of(new Object[] {
                    event, structure, PING, Ids.text(endpoint), Ids.text(event), false, false, "", "{}", clock.utc()
                }));
        Object[] row = Deliveries.waiting(structure, endpoint, event, clock.utc());
        tables.insert("webhook_delivery", Deliveries.COLUMNS, List.<Object[]>of(row));
        journal.record(Journal.Action.UPDATE, WebhookEndpoint.class, endpoint, PING);
        return deliveries.find(endpoint, (Long) row[0]).orElseThrow();
    }

    private Deliveries of(long endpoint) {
        find(endpoint);
        return new Deliveries(Tables.of(entities));
    }

    private void requireActive(long endpoint) {
        if (!find(endpoint).isActive()) {
            throw Refused.conflict("webhook.paused");
        }
    }

    private WebhookEndpoint find(long endpoint) {
        return Optional.ofNullable(entities.find(WebhookEndpoint.class, endpoint))
                .orElseThrow(Refused::notFound);
    }
}
