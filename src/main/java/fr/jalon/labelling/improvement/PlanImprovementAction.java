package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;

/** The quality lead or the director plans an action, and changes what was planned. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
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
        plan.check(clock.today());
        if (scoreId != null) {
            sources.criteria().find(scoreId);
        }
        if (plan.dueOn().isBefore(clock.today())) {
            throw Refused.field("due", "improvement.duePast");
        }
        sources.check(plan.details().source());
        ImprovementAction action = new ImprovementAction(scoreId, actor, clock.utc());
        action.become(plan, sources.resolve(plan, scoreId, Map.of(), kind()), clock.utc());
        entities.persist(action);
        journal.record(Journal.Action.CREATE, ImprovementAction.class, action.id(), null);
        return action.id();
    }

    /** Changes what was planned and how far it is; refused when somebody changed it since it was read. */
    public void change(long id, ActionPlan plan, ActionState state, int readVersion) {
        change(id, plan, state, null, readVersion);
    }

    /**
     * Changes what was planned and how far it is; refused when somebody changed it since it was read.
     *
     * @param progress percent; null: as it was
     */
    public void change(long id, ActionPlan plan, ActionState state, Integer progress, int readVersion) {
        plan.check(clock.today());
        ProgressReport.checkPercent(progress);
        ImprovementAction action = sources.actions().find(id);
        if (action.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        sources.check(plan.details().source());
        Map<Long, String> already = action.contributors().stream()
                .collect(Collectors.toMap(ActionContributor::accountId, ActionContributor::name));
        Resolved people = sources.resolve(plan, action.scoreId(), already, kind());
        if (action.state().isPending() && !action.dueOn().equals(plan.dueOn())) {
            action.postpone(plan.dueOn(), clock.today(), actor.name());
        }
        action.become(plan, people, clock.utc());
        action.move(state, progress, clock.today(), clock.utc());
        journal.record(Journal.Action.UPDATE, ImprovementAction.class, id, state.name());
    }

    private String kind() {
        return actor.structureCode().kind();
    }
}
