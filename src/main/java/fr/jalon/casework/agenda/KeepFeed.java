package fr.jalon.casework.agenda;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Gives a counsellor the private address of their own calendar, and takes it back. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class KeepFeed {

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepFeed(EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepFeed() {
        this(null, null, null, null);
    }

    /** The reader's own feed, if there is one. */
    public Optional<CalendarFeed> own() {
        return Optional.ofNullable(entities.find(CalendarFeed.class, actor.accountId()));
    }

    /**
     * Makes the address, in place of the one before.
     *
     * @return its last part: the structure and the secret, told this once
     */
    public String renew() {
        String secret = AccessTokenSecret.create();
        CalendarFeed feed = own().orElseGet(() -> new CalendarFeed(actor.accountId()));
        feed.renew(secret, clock.utc());
        entities.merge(feed);
        journal.record(Journal.Action.TOKEN_CREATED, CalendarFeed.class, actor.accountId(), null);
        return actor.structureCode().value() + "-" + secret;
    }

    /** Closes the address. */
    public void close() {
        own().ifPresent(feed -> {
            entities.remove(feed);
            journal.record(Journal.Action.TOKEN_REVOKED, CalendarFeed.class, feed.accountId(), null);
        });
    }
}
