package fr.jalon.labelling.improvement;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The condition of a list, in JPQL, and the values that it names. */
final class ActionSearch {
    private static final String PENDING = "a.state in (fr.jalon.labelling.improvement.ActionState.PLANNED,"
            + " fr.jalon.labelling.improvement.ActionState.IN_PROGRESS)";
    private static final String CARRIED =
            "(a.ownerId = :me or exists (select c.id from ActionContributor c where c.action = a and c.accountId = :me))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ActionSearch(ActionCriteria criteria, long me, LocalDate today) {
        switch (criteria.filter()) {
            case PENDING -> conditions.add(PENDING);
            case OVERDUE -> {
                conditions.add(PENDING);
                and("a.dueOn < :today", "today", today);
            }
            case MINE -> {
                conditions.add(PENDING);
                and(CARRIED, "me", me);
            }
            case DONE -> conditions.add("a.state = fr.jalon.labelling.improvement.ActionState.DONE");
            case ALL -> conditions.add("a.id is not null");
        }
        and("a.scoreId = :score", "score", criteria.scoreId());
        ActionCriteria.Narrow narrow = criteria.narrow();
        and("a.ownerId = :owner", "owner", narrow.ownerId());
        and("a.state = :state", "state", narrow.state());
        and("a.priority = :priority", "priority", narrow.priority());
        and("a.origin = :origin", "origin", narrow.origin());
        and("a.roadmapId = :roadmap", "roadmap", narrow.roadmapId());
        and("exists (select n.id from ActionNode n where n.action = a and n.axisId = :axis)", "axis", narrow.axisId());
        and("a.dueOn >= :from", "from", narrow.from());
        and("a.dueOn <= :until", "until", narrow.until());
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    String where() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
