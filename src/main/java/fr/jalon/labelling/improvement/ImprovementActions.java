package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds improvement actions of the current workspace, paged by the database. */
@ApplicationScoped
class ImprovementActions {
    private static final String ROW =
            """
            select new fr.jalon.labelling.improvement.ActionRow(a.id, a.scoreId, a.title, a.description, a.ownerId,
                a.ownerName, a.dueOn, a.state, a.doneOn, a.version)
            from ImprovementAction a where\s""";
    private static final String PENDING = "a.state in (fr.jalon.labelling.improvement.ActionState.PLANNED,"
            + " fr.jalon.labelling.improvement.ActionState.IN_PROGRESS)";

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
        String query = ROW + where(criteria) + " order by " + criteria.sort().order();
        return filled(entities.createQuery(query, ActionRow.class), criteria)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ActionCriteria criteria) {
        String query = "select count(a.id) from ImprovementAction a where " + where(criteria);
        return filled(entities.createQuery(query, Long.class), criteria).getSingleResult();
    }

    /** What comes after an identifier, in the order of identifiers. */
    List<ActionRow> after(long id, int limit) {
        return entities.createQuery(ROW + "a.id > :id order by a.id", ActionRow.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    ImprovementAction find(long id) {
        return Optional.ofNullable(entities.find(ImprovementAction.class, id)).orElseThrow(Refused::notFound);
    }

    private static String where(ActionCriteria criteria) {
        String filter =
                switch (criteria.filter()) {
                    case PENDING -> PENDING;
                    case OVERDUE -> PENDING + " and a.dueOn < :today";
                    case MINE -> PENDING + " and a.ownerId = :me";
                    case DONE -> "a.state = fr.jalon.labelling.improvement.ActionState.DONE";
                    case ALL -> "a.id is not null";
                };
        return criteria.scoreId() == null ? filter : filter + " and a.scoreId = :score";
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, ActionCriteria criteria) {
        if (criteria.filter() == ActionCriteria.Filter.OVERDUE) {
            query.setParameter("today", clock.today());
        }
        if (criteria.filter() == ActionCriteria.Filter.MINE) {
            query.setParameter("me", actor.accountId());
        }
        if (criteria.scoreId() != null) {
            query.setParameter("score", criteria.scoreId());
        }
        return query;
    }
}
