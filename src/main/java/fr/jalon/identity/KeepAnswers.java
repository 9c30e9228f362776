package fr.jalon.identity;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Answers a creation once for each key of an account in a workspace. Key, answer and what is created are one
 * transaction: a call that fails keeps nothing and may be sent again; of two at the same time, the second waits for the
 * first and gets its answer.
 */
@ApplicationScoped
@UseCase(access = UseCase.Access.SIGNED_IN)
public class KeepAnswers {

    /** How long an answer is kept. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + KeptAnswer.LONGEST_KEY + "}");

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepAnswers(EntityManager entities, Actor actor, Journal journal, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepAnswers() {
        this(null, null, null, null);
    }

    /**
     * Does the work, or gives the answer it had.
     *
     * @throws Refused where the key is none, was used to say something else, or is in use at this moment
     */
    public Response once(String key, CallPrint print, Callable<Response> work) throws Exception {
        if (!KEY.matcher(key).matches()) {
            throw Refused.field(AnsweredOnce.HEADER, "onceKey.wrong", KeptAnswer.LONGEST_KEY);
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean first = reserve(key, now);
        KeptAnswer kept = find(key);
        if (!first && !kept.isOlderThan(now.minus(KEPT))) {
            return again(kept, print);
        }
        kept.renew(now);
        entities.flush(); // of two that find it expired, one goes on
        Response answer = work.call();
        kept.keep(print.finish(), answer);
        return kept.response();
    }

    private Response again(KeptAnswer kept, CallPrint print) throws Exception {
        if (!kept.isOf(print.finish())) {
            throw Refused.field(AnsweredOnce.HEADER, "onceKey.other");
        }
        journal.record(Journal.Action.READ, KeptAnswer.class, kept.id(), null);
        return kept.response();
    }

    /** Whether the key was free. Where another call holds it, waits for its end. */
    private boolean reserve(String key, LocalDateTime now) {
        try {
            return entities.createNativeQuery(
                                    "INSERT IGNORE INTO kept_answer (id, account_id, idempotency_key, created_at, version)"
                                            + " VALUES (?, ?, ?, ?, 0)")
                            .setParameter(1, Ids.next())
                            .setParameter(2, actor.accountId())
                            .setParameter(3, key)
                            .setParameter(4, now)
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException waitedTooLong) {
            throw Refused.conflict("onceKey.busy");
        }
    }

    private KeptAnswer find(String key) {
        return entities.createQuery(
                        "select k from KeptAnswer k where k.accountId = :account and k.key = :key", KeptAnswer.class)
                .setParameter("account", actor.accountId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.conflict("onceKey.busy"));
    }
}
