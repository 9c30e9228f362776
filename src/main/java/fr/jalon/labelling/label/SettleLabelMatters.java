package fr.jalon.labelling.label;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office settles what waits on labels: conditions, alerts, and the audits that are due. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class SettleLabelMatters {

    private final LabelConditions conditions;
    private final LabelAlerts alerts;
    private final FollowUps followUps;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    SettleLabelMatters(
            LabelConditions conditions,
            LabelAlerts alerts,
            FollowUps followUps,
            NationalDay day,
            Actor actor,
            Journal journal) {
        this.conditions = conditions;
        this.alerts = alerts;
        this.followUps = followUps;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    SettleLabelMatters() {
        this(null, null, null, null, null, null);
    }

    /** Lifts a condition: what was brought is enough. */
    public void lift(long id, int version, String reason) {
        LabelCondition condition = seen(id, version);
        condition.state().requireBecomes(ConditionState.LIFTED);
        conditions.lift(condition, day.today(), actor.name(), KeepLabels.reasoned(reason));
        journal.record(Journal.Action.UPDATE, LabelCondition.class, id, "LIFTED");
    }

    /** Sends it back: what was brought is not enough. */
    public void sendBack(long id, int version, String reason) {
        LabelCondition condition = seen(id, version);
        condition.state().requireBecomes(ConditionState.AWAITED);
        conditions.sendBack(condition, day.instant(), KeepLabels.reasoned(reason));
        journal.record(Journal.Action.UPDATE, LabelCondition.class, id, "RETURNED");
    }

    private LabelCondition seen(long id, int version) {
        LabelCondition condition = conditions.require(id);
        if (condition.version() != version) {
            throw Refused.changedMeanwhile();
        }
        return condition;
    }

    /** Closes an alert, with what was made of it. */
    public void closeAlert(long id, int version, String reason) {
        LabelAlert alert = alerts.require(id);
        if (alert.version() != version) {
            throw Refused.changedMeanwhile();
        }
        if (!alert.open()) {
            throw Refused.conflict("label.alert.refused.closed");
        }
        alerts.close(alert, day.today(), actor.name(), KeepLabels.reasoned(reason));
        journal.record(
                Journal.Action.UPDATE, LabelAlert.class, id, alert.cause().name());
    }

    /** Does without an audit that a label calls for, and says why. */
    public void dismiss(long id, int version, String reason) {
        FollowUp followUp = followUps.require(id);
        if (followUp.version() != version) {
            throw Refused.changedMeanwhile();
        }
        followUps.change(followUp, FollowUp.State.DISMISSED, null, KeepLabels.reasoned(reason));
        journal.record(Journal.Action.UPDATE, FollowUp.class, id, "DISMISSED");
    }
}
