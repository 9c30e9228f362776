package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/** The quality lead or the director plans an action, and changes what was planned. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class PlanImprovementAction {
    private final EntityManager entities;
    private final PlanSources sources;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    PlanImprovementAction(EntityManager entities, PlanSources sources, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.sources = sources;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    PlanImprovementAction() {
        this(null, null, null, null, null);
    }

    /** Opens the form: nothing to read yet, but not for everybody. */
    public void open() {
        actor.accountId();
    }

    /**
     * Plans an action.
     *
     * @param scoreId the criterion's score it is born of, or null
     */
    public long plan(Long scoreId, ActionPlan plan) {
        plan.check();
        if (scoreId != null) {
            sources.criteria().find(scoreId);
        }
        if (plan.dueOn().isBefore(clock.today())) {
            throw Refused.field("due", "improvement.duePast");
        }
        LocalDateTime now = clock.utc();
        ImprovementAction action = new ImprovementAction(scoreId, plan, owner(plan), actor, now);
        entities.persist(action);
        journal.record(Journal.Action.CREATE, ImprovementAction.class, action.id(), null);
        return action.id();
    }

    /** Changes what was planned and how far it is; refused when somebody changed it since it was read. */
    public void change(long id, ActionPlan plan, ActionState state, int readVersion) {
        plan.check();
        ImprovementAction action = sources.actions().find(id);
        if (action.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        action.change(plan, owner(plan));
        action.move(state, clock.today());
        journal.record(Journal.Action.UPDATE, ImprovementAction.class, id, state.name());
    }

    private Colleague owner(ActionPlan plan) {
        return sources.colleagues()
                .find(plan.ownerId())
                .orElseThrow(() -> Refused.field("owner", "improvement.ownerUnknown"));
    }
}
