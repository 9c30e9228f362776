package fr.jalon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Seals the journal of the current workspace as if its entries had settled; in the caller's transaction. */
@ApplicationScoped
public class TestSealing {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    TestSealing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    TestSealing() {
        this(null, null);
    }

    /** Seals; returns how many entries. */
    public int seal() {
        return new SealJournal(entities, Clock.offset(clock, Duration.ofHours(1))).seal();
    }
}
