package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A person's own access tokens for REST: each opens the workspace in which it was made, for a year at most. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SIGNED_IN)
public class AccessTokens {

    private static final int MAXIMUM_DAYS = 365;

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AccessTokens(EntityManager entities, Actor actor, Journal journal, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AccessTokens() {
        this(null, null, null, null);
    }

    /** The tokens that still open something, newest first. */
    public List<AccessToken> mine() {
        return entities.createQuery(
                        """
                        select t from AccessToken t
                        where t.accountId = :account and t.revokedAt is null and t.expiresAt > :now
                        order by t.id desc""",
                        AccessToken.class)
                .setParameter("account", actor.accountId())
                .setParameter("now", now())
                .getResultList();
    }

    /**
     * Makes a token for the present workspace.
     *
     * @param days how long it lives, 1 to 365
     * @return its secret, which is nowhere kept and never shown again
     */
    public String create(String name, int days) {
        if (name == null || name.isBlank()) {
            throw Refused.field("tokenName", "token.name.required");
        }
        if (days < 1 || days > MAXIMUM_DAYS) {
            throw Refused.field("tokenDays", "token.days.range", MAXIMUM_DAYS);
        }
        String secret = AccessTokenSecret.create();
        LocalDateTime now = now();
        AccessToken token = new AccessToken(
                actor.signedIn().orElseThrow(Refused::forbidden),
                name.strip(),
                AccessTokenSecret.hash(secret),
                now,
                now.plusDays(days));
        entities.persist(token);
        journal.record(Journal.Action.TOKEN_CREATED, AccessToken.class, token.getId(), null);
        return secret;
    }

    /** Revokes one of one's own tokens. */
    public void revoke(long id) {
        AccessToken token = entities.find(AccessToken.class, id);
        if (token == null || !token.isOf(actor.accountId())) {
            throw Refused.notFound();
        }
        token.revoke(now());
        journal.record(Journal.Action.TOKEN_REVOKED, AccessToken.class, id, null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
