package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Says how far an action is: its owner and contributors for their own, the quality lead and the director for any.
 */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class ReportActionProgress {
    private final ImprovementActions actions;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReportActionProgress(ImprovementActions actions, Actor actor, Journal journal, LocalClock clock) {
        this.actions = actions;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReportActionProgress() {
        this(null, null, null, null);
    }

    /** Refused for another's action, and when somebody changed it since it was read. */
    public void report(long id, ActionState state, int readVersion) {
        report(id, new ProgressReport(state, null, null, null), readVersion);
    }

    /** Refused for another's action, and when somebody changed it since it was read. */
    public void report(long id, ProgressReport report, int readVersion) {
        report.check();
        ImprovementAction action = actions.find(id);
        if (!action.carriedBy(actor.accountId()) && !actor.has(QualityCircle.LEADS)) {
            throw Refused.forbidden();
        }
        if (action.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        if (report.doneSteps() != null) {
            action.steps().forEach(step -> step.done(report.doneSteps().contains(step.id()), clock.today()));
        }
        if (report.measure() != null) {
            measure(action, report.measure());
        }
        action.move(report.state(), report.progress(), clock.today(), clock.utc());
        journal.record(
                Journal.Action.UPDATE,
                ImprovementAction.class,
                id,
                report.state().name());
    }

    private void measure(ImprovementAction action, MeasureLine measure) {
        ActionIndicator now = action.details().indicator();
        new ActionIndicator(now.name(), now.unit(), now.baseline(), now.target(), List.of(measure))
                .check(clock.today());
        ActionMeasure kept = action.measures().stream()
                .filter(one -> one.line().on().equals(measure.on()))
                .findFirst()
                .orElseGet(() -> {
                    ActionMeasure added = new ActionMeasure(action);
                    action.measures().add(added);
                    return added;
                });
        kept.become(measure);
    }
}
