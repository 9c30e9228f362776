package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds, opens and ends the alerts of the current structure. */
@ApplicationScoped
class IndicatorAlerts {
    private static final String ROW =
            """
            select new fr.jalon.labelling.evidence.AlertRow(a.id, a.evidenceId, e.title, f.label,
                a.state, a.cause, f.unit, f.value, f.denominator, a.presentValue,
                a.presentDenominator, a.foundAt, a.reason, a.settledByName, a.settledAt, a.version)
            from IndicatorAlert a join Evidence e on e.id = a.evidenceId
            join FrozenIndicator f on f.evidenceId = a.evidenceId %s""";

    private final EntityManager entities;

    @Inject
    IndicatorAlerts(EntityManager entities) {
        this.entities = entities;
    }

    IndicatorAlerts() {
        this(null);
    }

    /** Those that wait for somebody, the newest first. */
    List<AlertRow> open() {
        return rows("where a.state = :open order by a.id desc")
                .setParameter("open", AlertState.OPEN)
                .getResultList();
    }

    /** Those of some evidence that wait for somebody. */
    List<AlertRow> open(Collection<Long> evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        return rows("where a.state = :open and a.evidenceId in :evidence order by a.id desc")
                .setParameter("open", AlertState.OPEN)
                .setParameter("evidence", evidence)
                .getResultList();
    }

    /** All that there ever were, at most so many after an identifier. */
    List<AlertRow> after(long id, int limit) {
        return rows("where a.id > :id order by a.id")
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All of one piece of evidence, the newest first. */
    List<AlertRow> of(long evidence) {
        return rows("where a.evidenceId = :evidence order by a.id desc")
                .setParameter("evidence", evidence)
                .getResultList();
    }

    AlertRow row(long id) {
        return rows("where a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    IndicatorAlert find(long id) {
        return Optional.ofNullable(entities.find(IndicatorAlert.class, id)).orElseThrow(Refused::notFound);
    }

    /**
     * Opens an alert, or tells the one that is open of the figure of now: two who look at once make one. An alert that was
     * acknowledged at this very figure is not opened again. Returns whether one is open now.
     */
    boolean open(long evidence, Verification found, LocalDateTime now) {
        AlertCause cause = AlertCause.of(found);
        if (isAcknowledged(evidence, cause, found)) {
            return false;
        }
        entities.createNativeQuery("INSERT INTO indicator_alert (id, version, evidence_id, state, cause, present_value,"
                        + " present_denominator, found_at) VALUES (?1, 0, ?2, 'OPEN', ?3, ?4, ?5, ?6)"
                        + " ON DUPLICATE KEY UPDATE version = version + (present_value <> VALUES(present_value)),"
                        + " cause = VALUES(cause), present_value = VALUES(present_value),"
                        + " present_denominator = VALUES(present_denominator)")
                .setParameter(1, Ids.next())
                .setParameter(2, evidence)
                .setParameter(3, cause.name())
                .setParameter(4, found.now().value())
                .setParameter(5, found.now().denominator())
                .setParameter(6, now)
                .executeUpdate();
        return true;
    }

    /** Ends the open alert of evidence that holds again; nothing happens where there is none. */
    void end(long evidence, LocalDateTime now) {
        entities.createQuery("update IndicatorAlert a set a.state = :ended, a.settledAt = :now,"
                        + " a.version = a.version + 1 where a.evidenceId = :evidence and a.state = :open")
                .setParameter("ended", AlertState.ENDED)
                .setParameter("open", AlertState.OPEN)
                .setParameter("evidence", evidence)
                .setParameter("now", now)
                .executeUpdate();
    }

    private boolean isAcknowledged(long evidence, AlertCause cause, Verification found) {
        return of(evidence).stream()
                .filter(row -> !row.open())
                .findFirst()
                .filter(row -> row.state() == AlertState.ACKNOWLEDGED)
                .filter(row -> row.cause() == cause)
                .filter(row -> row.now().equals(found.now()))
                .isPresent();
    }

    private TypedQuery<AlertRow> rows(String rest) {
        return entities.createQuery(ROW.formatted(rest), AlertRow.class);
    }
}
