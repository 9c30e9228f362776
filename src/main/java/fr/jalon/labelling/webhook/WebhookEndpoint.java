package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An address of other software that the present structure has told of what happens. Times are UTC. */
@Entity
@Table(name = "webhook_endpoint")
public class WebhookEndpoint {

    /** How long the secret before signs too. */
    static final Duration FORMER_VALID = Duration.ofHours(24);

    /** Whether anything is sent there. */
    public enum State {
        ACTIVE,
        PAUSED
    }

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    private String url;
    private String description;
    private String events;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "paused_because")
    private PauseCause pausedBecause;

    private byte[] secret;

    @Column(name = "former_secret")
    private byte[] formerSecret;

    @Column(name = "former_until")
    private LocalDateTime formerUntil;

    @Column(name = "active_since")
    private LocalDateTime activeSince;

    @Column(name = "failing_since")
    private LocalDateTime failingSince;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Version
    private int version;

    protected WebhookEndpoint() {}

    WebhookEndpoint(String structureCode, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.state = State.PAUSED;
        this.activeSince = now;
        this.createdAt = now;
    }

    /** Takes on what was said; what happened while it was paused is not told afterwards. */
    void become(WebhookForm said, LocalDateTime now) {
        url = said.address().toString();
        description = said.description();
        events = ","
                + String.join(",", said.events().stream().map(EventKind::code).toList()) + ",";
        State wanted = said.active() ? State.ACTIVE : State.PAUSED;
        if (wanted == State.ACTIVE && state == State.PAUSED) {
            activeSince = now;
            failingSince = null;
        }
        pausedBecause = wanted == State.ACTIVE ? null : pausedBecause == null ? PauseCause.PERSON : pausedBecause;
        state = wanted;
    }

    /** Signs with another secret from now on; with the one before too, for a day. */
    void sealWith(byte[] sealed, LocalDateTime now) {
        if (secret != null) {
            formerSecret = secret;
            formerUntil = now.plus(FORMER_VALID);
        }
        secret = sealed;
    }

    void requireVersion(int seen) {
        if (version != seen) {
            throw Refused.changedMeanwhile();
        }
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret before, while it still signs. */
    Optional<byte[]> formerSecret(LocalDateTime now) {
        return formerUntil != null && formerUntil.isAfter(now) ? Optional.of(formerSecret.clone()) : Optional.empty();
    }

    public long getId() {
        return id;
    }

    public String getUrl() {
        return url;
    }

    public String getDescription() {
        return description;
    }

    /** What is told there. */
    public List<EventKind> getEvents() {
        return Arrays.stream(events.split(","))
                .flatMap(code -> EventKind.named(code).stream())
                .toList();
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public State getState() {
        return state;
    }

    /** Null while it is active. */
    public PauseCause getPausedBecause() {
        return pausedBecause;
    }

    /** Until when the secret before signs too, or null. */
    public LocalDateTime getFormerUntil() {
        return formerUntil;
    }

    /** Since when it has taken nothing, or null. */
    public LocalDateTime getFailingSince() {
        return failingSince;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public int getVersion() {
        return version;
    }
}
