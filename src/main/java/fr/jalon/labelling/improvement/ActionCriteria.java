package fr.jalon.labelling.improvement;

import java.time.LocalDate;

/**
 * Which actions a list shows, as its address says.
 *
 * @param filter PENDING, OVERDUE, MINE, DONE or ALL
 * @param scoreId only those of this criterion, or null
 * @param narrow what else they must be
 */
public record ActionCriteria(Filter filter, Long scoreId, Sort sort, Narrow narrow) {

    public ActionCriteria(Filter filter, Long scoreId, Sort sort) {
        this(filter, scoreId, sort, Narrow.NONE);
    }

    /** All of them, narrowed. */
    public static ActionCriteria all(Narrow narrow) {
        return new ActionCriteria(Filter.ALL, null, Sort.DUE, narrow);
    }

    /** The saved lists. */
    public enum Filter {
        PENDING,
        OVERDUE,
        MINE,
        DONE,
        ALL
    }

    /** What a list may be sorted by. */
    public enum Sort {
        DUE("a.dueOn, a.id"),
        PRIORITY("case a.priority when fr.jalon.labelling.improvement.Priority.HIGH then 0"
                + " when fr.jalon.labelling.improvement.Priority.MEDIUM then 1 else 2 end, a.dueOn, a.id"),
        TITLE("a.title, a.id"),
        OWNER("a.ownerName, a.dueOn, a.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    /**
     * What the actions of a list have in common; null is anything.
     *
     * @param axisId root of a node that they improve
     * @param from the first day that they may touch, of those between their beginning and their date
     * @param until the last one
     */
    public record Narrow(
            Long ownerId,
            ActionState state,
            Priority priority,
            Origin origin,
            Long axisId,
            Long roadmapId,
            LocalDate from,
            LocalDate until) {
        public static final Narrow NONE = new Narrow(null, null, null, null, null, null, null, null);

        public Narrow withState(ActionState one) {
            return new Narrow(ownerId, one, priority, origin, axisId, roadmapId, from, until);
        }

        /** Those whose date is between two days, both included. */
        public Narrow dueBetween(LocalDate first, LocalDate last) {
            return new Narrow(ownerId, state, priority, origin, axisId, roadmapId, first, last);
        }

        public static Narrow ofRoadmap(long roadmapId) {
            return new Narrow(null, null, null, null, null, roadmapId, null, null);
        }

        /** Whether it leaves anything out. */
        public boolean isAny() {
            return equals(NONE);
        }
    }
}
