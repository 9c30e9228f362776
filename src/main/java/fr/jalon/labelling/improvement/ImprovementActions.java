package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds improvement actions of the current workspace, paged by the database. */
@ApplicationScoped
class ImprovementActions {
    private static final String ROW =
            """
            select new fr.jalon.labelling.improvement.ActionRow(a.id, a.scoreId, a.title, a.description, a.ownerId,
                a.ownerName, a.dueOn, a.state, a.doneOn, a.version, a.origin, a.priority, a.startsOn, a.progress,
                a.roadmapId)
            from ImprovementAction a where\s""";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    ImprovementActions(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    ImprovementActions() {
        this(null, null, null);
    }

    List<ActionRow> page(ActionCriteria criteria, int first, int size) {
        ActionSearch search = search(criteria);
        String query = ROW + search.where() + " order by " + criteria.sort().order();
        return search.fill(entities.createQuery(query, ActionRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ActionCriteria criteria) {
        ActionSearch search = search(criteria);
        String query = "select count(a.id) from ImprovementAction a where " + search.where();
        return search.fill(entities.createQuery(query, Long.class)).getSingleResult();
    }

    private ActionSearch search(ActionCriteria criteria) {
        return new ActionSearch(criteria, actor.accountId(), clock.today());
    }

    /** What comes after an identifier, in the order of identifiers. */
    List<ActionRow> after(long id, int limit) {
        return entities.createQuery(ROW + "a.id > :id order by a.id", ActionRow.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whole actions with their parts, by date: for documents, whose actions are all read. */
    List<ImprovementAction> whole(ActionCriteria criteria, int most) {
        ActionSearch search = search(criteria);
        String query = "select a from ImprovementAction a where " + search.where() + " order by "
                + criteria.sort().order();
        TypedQuery<ImprovementAction> filled = search.fill(entities.createQuery(query, ImprovementAction.class))
                .setMaxResults(most);
        for (String part : List.of("contributors", "steps", "budget", "measures", "nodes", "postponements")) {
            filled.setHint("eclipselink.batch", "a." + part);
        }
        return filled.setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** What the parts of some actions add up to, in two queries. */
    Map<Long, ActionTotals> totals(Collection<Long> ids) {
        Map<Long, ActionTotals> totals = new HashMap<>();
        if (ids.isEmpty()) {
            return totals;
        }
        entities.createQuery(
                        "select s.action.id, count(s.id), count(s.doneOn) from ActionStep s where s.action.id in :ids"
                                + " group by s.action.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> totals.put(
                        (Long) row[0],
                        new ActionTotals((Long) row[1], (Long) row[2], BigDecimal.ZERO, BigDecimal.ZERO)));
        entities.createQuery(
                        "select b.action.id, sum(b.planned), sum(b.spent) from ActionBudget b where b.action.id in :ids"
                                + " group by b.action.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    ActionTotals steps = totals.getOrDefault((Long) row[0], ActionTotals.NONE);
                    totals.put(
                            (Long) row[0],
                            new ActionTotals(
                                    steps.steps(), steps.stepsDone(), (BigDecimal) row[1], (BigDecimal) row[2]));
                });
        return totals;
    }

    /** The roots of nodes that actions improve, with their references. */
    List<NodePlace> axes() {
        return entities
                .createQuery(
                        "select distinct n.referenceId, n.axisId from ActionNode n order by n.referenceId, n.axisId",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new NodePlace((Long) row[0], (Long) row[1], (Long) row[1]))
                .toList();
    }

    /** Steps that are due between two days, both included, of actions still to be done. */
    List<StepDue> stepsDue(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        """
                        select new fr.jalon.labelling.improvement.StepDue(s.id, s.title, s.dueOn, s.doneOn, a.id, a.title,
                            a.ownerName)
                        from ActionStep s join s.action a where s.dueOn >= :from and s.dueOn <= :until
                        and a.state <> fr.jalon.labelling.improvement.ActionState.DROPPED order by s.dueOn, s.id""",
                        StepDue.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(500)
                .getResultList();
    }

    ImprovementAction find(long id) {
        return Optional.ofNullable(entities.find(ImprovementAction.class, id)).orElseThrow(Refused::notFound);
    }
}
