package fr.jalon.labelling.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Gives the next number of a year; two decisions at once wait for each other. */
@ApplicationScoped
class LabelNumbers {

    private final EntityManager entities;

    @Inject
    LabelNumbers(EntityManager entities) {
        this.entities = entities;
    }

    LabelNumbers() {
        this(null);
    }

    LabelNumber next(int year) {
        LabelCounter counter = entities.find(LabelCounter.class, year, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new LabelCounter(year);
            entities.persist(counter);
        }
        return counter.next();
    }
}
