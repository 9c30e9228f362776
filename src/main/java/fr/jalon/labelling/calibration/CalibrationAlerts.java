package fr.jalon.labelling.calibration;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds and keeps the alerts of calibration. */
@ApplicationScoped
class CalibrationAlerts {

    private final EntityManager entities;

    @Inject
    CalibrationAlerts(EntityManager entities) {
        this.entities = entities;
    }

    CalibrationAlerts() {
        this(null);
    }

    /** How many there are that are closed, or that are not. */
    int count(boolean closed) {
        return entities.createQuery("select count(a) from CalibrationAlert a where a.state " + is(closed), Long.class)
                .setParameter("closed", AlertState.CLOSED)
                .getSingleResult()
                .intValue();
    }

    /** A page of them, the latest first. */
    List<CalibrationAlert> page(boolean closed, int first, int size) {
        return entities.createQuery(
                        "select a from CalibrationAlert a where a.state " + is(closed)
                                + " order by a.openedOn desc, a.id desc",
                        CalibrationAlert.class)
                .setParameter("closed", AlertState.CLOSED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String is(boolean closed) {
        return closed ? "= :closed" : "<> :closed";
    }

    /** All of them, in the order in which they were opened. */
    List<CalibrationAlert> all() {
        return entities.createQuery("select a from CalibrationAlert a order by a.id", CalibrationAlert.class)
                .getResultList();
    }

    CalibrationAlert require(long id) {
        return Optional.ofNullable(entities.find(CalibrationAlert.class, id)).orElseThrow(Refused::notFound);
    }

    void add(CalibrationAlert alert) {
        entities.persist(alert);
    }
}
