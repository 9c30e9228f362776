package fr.jalon.labelling.review;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who writes a review, in which structure, when; and the journal of it. */
@ApplicationScoped
class ReviewTrail {
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReviewTrail(Actor actor, Journal journal, LocalClock clock) {
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReviewTrail() {
        this(null, null, null);
    }

    String structure() {
        return actor.structureCode().value();
    }

    String author() {
        return actor.name();
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime utc() {
        return clock.utc();
    }

    void record(Journal.Action action, Class<?> kind, long id) {
        journal.record(action, kind, id, null);
    }
}
