package fr.jalon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets the answers that were kept long enough: see {@link KeepAnswers}. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class ForgetAnswers {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ForgetAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    ForgetAnswers() {
        this(null, null);
    }

    /** Forgets those of the current workspace; returns how many. */
    public int forget() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return entities.createQuery("delete from KeptAnswer k where k.createdAt < :limit")
                .setParameter("limit", now.minus(KeepAnswers.KEPT))
                .executeUpdate();
    }
}
