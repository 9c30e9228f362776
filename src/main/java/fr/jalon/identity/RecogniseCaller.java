package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Recognises, at each request, who signed in before or whose token it is, with the roles held at this moment: a
 * membership taken away, a suspended structure or a sign-out everywhere takes effect at once.
 */
@ApplicationScoped
@UseCase(access = UseCase.Access.PUBLIC)
public class RecogniseCaller {

    /** A session ends at the latest so long after the password was given. */
    private static final Duration ABSOLUTE_LIMIT = Duration.ofHours(10);

    private final EntityManager entities;
    private final WorkspaceChoices choices;
    private final Clock clock;

    @Inject
    RecogniseCaller(EntityManager entities, WorkspaceChoices choices, Clock clock) {
        this.entities = entities;
        this.choices = choices;
        this.clock = clock;
    }

    RecogniseCaller() {
        this(null, null, null);
    }

    /** Who was signed in, with the roles held now; empty where nothing is left of it. */
    public Optional<SignedIn> again(SignedIn before) {
        if (before.since().plus(ABSOLUTE_LIMIT).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return choices.find(
                        before.accountId(),
                        before.since(),
                        before.structure().value(),
                        before.workspace().role())
                .map(choice -> new SignedIn(
                        before.accountId(),
                        before.name(),
                        choice.structure(),
                        choice.structureName(),
                        choice.zone(),
                        choice.roles(),
                        before.since()));
    }

    /** Whose token it is; empty where it is unknown, expired or revoked. */
    public Optional<SignedIn> byToken(String secret) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<AccessToken> found = entities.createQuery(
                        """
                        select t from AccessToken t
                        where t.hash = :hash and t.revokedAt is null and t.expiresAt > :now""",
                        AccessToken.class)
                .setParameter("hash", AccessTokenSecret.hash(secret))
                .setParameter("now", now)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        AccessToken token = found.get(0);
        noteUse(token, now);
        Instant any = clock.instant();
        return choices.find(token.accountId(), any, token.getStructureCode(), token.roleWindow())
                .map(choice -> new SignedIn(
                        token.accountId(),
                        entities.find(Account.class, token.accountId()).name(),
                        new StructureCode(token.getStructureCode()),
                        choice.structureName(),
                        choice.zone(),
                        choice.roles(),
                        any));
    }

    /** Notes the use, to the minute, apart from the token's version: several calls at once are all the token's use. */
    private void noteUse(AccessToken token, LocalDateTime now) {
        LocalDateTime last = token.getLastUsedAt();
        LocalDateTime recent = now.minusMinutes(1);
        if (last == null || last.isBefore(recent)) {
            entities.createQuery("update AccessToken t set t.lastUsedAt = :now"
                            + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :recent)")
                    .setParameter("now", now)
                    .setParameter("id", token.getId())
                    .setParameter("recent", recent)
                    .executeUpdate();
        }
    }
}
