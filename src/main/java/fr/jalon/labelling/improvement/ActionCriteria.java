package fr.jalon.labelling.improvement;

/**
 * Which actions a list shows, as its address says.
 *
 * @param filter PENDING, OVERDUE, MINE, DONE or ALL
 * @param scoreId only those of this criterion, or null
 */
public record ActionCriteria(Filter filter, Long scoreId, Sort sort) {

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
}
