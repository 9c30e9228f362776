package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The quality lead or the director has frozen indicators counted again, and says why one that differs does. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class WatchIndicators {
    private static final int LONGEST = 1000;

    private final IndicatorDrift drift;
    private final IndicatorAlerts alerts;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    WatchIndicators(IndicatorDrift drift, IndicatorAlerts alerts, Actor actor, Journal journal, LocalClock clock) {
        this.drift = drift;
        this.alerts = alerts;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    WatchIndicators() {
        this(null, null, null, null, null);
    }

    /** Counts again all that prove a criterion of an open diagnosis; alerts open and end by it. */
    public Recount recount() {
        Recount recount = drift.checkAll();
        journal.record(
                Journal.Action.READ,
                FrozenIndicator.class.getSimpleName(),
                null,
                recount.counted() + " counted again, " + recount.changed() + " changed");
        return recount;
    }

    /** Says why an indicator differs; nobody is told again of the same figure. */
    public AlertRow acknowledge(long alertId, int version, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "evidence.alertReasonRequired");
        }
        if (reason.strip().length() > LONGEST) {
            throw Refused.field("reason", "evidence.reasonTooLong");
        }
        IndicatorAlert alert = alerts.find(alertId);
        alert.acknowledge(reason.strip(), version, actor, clock.utc());
        journal.record(Journal.Action.UPDATE, IndicatorAlert.class, alertId, "acknowledged");
        return alerts.row(alertId);
    }
}
