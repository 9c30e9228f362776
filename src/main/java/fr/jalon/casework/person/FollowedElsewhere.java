package fr.jalon.casework.person;

import fr.jalon.identity.Actor;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether another structure follows somebody too, and that this one does: kept in step in the transaction that changes a
 * NIR. The key is the configuration {@code jalon.fingerprint.key} (environment: {@code JALON_FINGERPRINT_KEY}), which the
 * launcher gives. Called by use cases.
 */
@ApplicationScoped
public class FollowedElsewhere {

    private final EntityManager entities;
    private final Actor actor;
    private final FingerprintKey key;

    @Inject
    FollowedElsewhere(
            EntityManager entities, Actor actor, @ConfigProperty(name = "jalon.fingerprint.key") String secret) {
        this.entities = entities;
        this.actor = actor;
        this.key = secret == null ? null : new FingerprintKey(secret);
    }

    FollowedElsewhere() {
        this(null, null, null);
    }

    /** The key of the platform. */
    public FingerprintKey key() {
        return key;
    }

    /** Whether it is so; not of a provisional number, nor of none. */
    public boolean isTrueOf(Nir nir) {
        return nir != null && fingerprints().isElsewhere(nir);
    }

    /** A file has another number from now on: either may be null. */
    public void change(Nir before, Nir after) {
        if (!Objects.equals(before, after)) {
            fingerprints().remove(Stream.ofNullable(before).toList());
            fingerprints().add(Stream.ofNullable(after).toList());
        }
    }

    /** These files went, and these came. */
    public void change(List<Nir> gone, List<Nir> come) {
        fingerprints().remove(gone);
        fingerprints().add(come);
    }

    private Fingerprints fingerprints() {
        return new Fingerprints(Tables.of(entities), key, actor.structureCode());
    }
}
