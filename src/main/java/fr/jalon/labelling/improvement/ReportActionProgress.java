package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says how far an action is: its owner for their own, the quality lead and the director for any. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.TEAM_LEAD, Role.COUNSELLOR})
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
        ImprovementAction action = actions.find(id);
        boolean own = actor.accountId() == action.ownerId();
        if (!own && !actor.has(Role.QUALITY_LEAD, Role.DIRECTOR)) {
            throw Refused.forbidden();
        }
        if (action.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        action.move(state, clock.today());
        journal.record(Journal.Action.UPDATE, ImprovementAction.class, id, state.name());
    }
}
