package fr.jalon.labelling.webhook;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Those who answer for a structure say which other software is told what happens in it. */
@RequestScoped
@UseCase(allowed = {Role.DIRECTOR, Role.QUALITY_LEAD, Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.LABEL_OFFICE})
public class KeepWebhooks {

    /** Those who may, and who are written to when an endpoint is paused by itself. */
    static final List<Role> KEEPERS =
            List.of(Role.DIRECTOR, Role.QUALITY_LEAD, Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.LABEL_OFFICE);

    private static final int MOST = 20;

    private final EntityManager entities;
    private final SecretSeal seal;
    private final WebhookCaller caller;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepWebhooks(
            EntityManager entities,
            SecretSeal seal,
            WebhookCaller caller,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.seal = seal;
        this.caller = caller;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepWebhooks() {
        this(null, null, null, null, null, null);
    }

    /** An endpoint and its secret, which is shown this once. */
    public record Shown(WebhookEndpoint endpoint, String secret) {}

    /** The structure's endpoints, the oldest first: {@value #MOST} at most. */
    public List<WebhookEndpoint> all() {
        return entities.createQuery("select e from WebhookEndpoint e order by e.id", WebhookEndpoint.class)
                .getResultList();
    }

    public WebhookEndpoint find(long id) {
        return Optional.ofNullable(entities.find(WebhookEndpoint.class, id)).orElseThrow(Refused::notFound);
    }

    /** What the structure may be told of. */
    public List<EventKind> possible() {
        return EventKind.of(actor.structureCode());
    }

    /** Registers one. */
    public Shown register(WebhookForm.Typed typed) {
        WebhookForm form = form(typed);
        if (all().size() >= MOST) {
            throw Refused.conflict("webhook.tooMany", MOST);
        }
        WebhookEndpoint endpoint = new WebhookEndpoint(actor.structureCode().value(), clock.utc());
        endpoint.become(form, clock.utc());
        WebhookSecret secret = WebhookSecret.create();
        endpoint.sealWith(seal.close(endpoint.getId(), secret), clock.utc());
        entities.persist(endpoint);
        entities.flush();
        journal.record(Journal.Action.CREATE, WebhookEndpoint.class, endpoint.getId(), null);
        return new Shown(endpoint, secret.text());
    }

    /** Says something else of one, pauses it or has it go on. */
    public void change(long id, int readVersion, WebhookForm.Typed typed) {
        WebhookEndpoint endpoint = read(id, readVersion);
        endpoint.become(form(typed), clock.utc());
        entities.flush();
        journal.record(
                Journal.Action.UPDATE,
                WebhookEndpoint.class,
                id,
                endpoint.getState().name());
    }

    /** Gives it another secret; the one before signs too for a day. */
    public Shown rotate(long id, int readVersion) {
        WebhookEndpoint endpoint = read(id, readVersion);
        WebhookSecret secret = WebhookSecret.create();
        endpoint.sealWith(seal.close(id, secret), clock.utc());
        entities.flush();
        journal.record(Journal.Action.UPDATE, WebhookEndpoint.class, id, "secret");
        return new Shown(endpoint, secret.text());
    }

    /** Whether the secret before still signs. */
    public boolean isRotating(WebhookEndpoint endpoint) {
        return endpoint.formerSecret(clock.utc()).isPresent();
    }

    /** Removes one, with its deliveries. */
    public void remove(long id, int readVersion) {
        entities.remove(read(id, readVersion));
        entities.flush();
        journal.record(Journal.Action.DELETE, WebhookEndpoint.class, id, null);
    }

    private WebhookEndpoint read(long id, int readVersion) {
        WebhookEndpoint endpoint = find(id);
        endpoint.requireVersion(readVersion);
        return endpoint;
    }

    private WebhookForm form(WebhookForm.Typed typed) {
        return WebhookForm.of(typed, actor.structureCode(), caller.isOpen());
    }
}
