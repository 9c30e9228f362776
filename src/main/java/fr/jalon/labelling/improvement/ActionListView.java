package fr.jalon.labelling.improvement;

import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list of the improvement plan. Its state is in its address: list, sort and page. */
@Named
@RequestScoped
public class ActionListView {
    private static final int SIZE = 25;

    private final ReadImprovementPlan read;
    private final LocalClock clock;

    private String list;
    private String sort;
    private int page = 1;
    private ReadImprovementPlan.Page found;

    @Inject
    ActionListView(ReadImprovementPlan read, LocalClock clock) {
        this.read = read;
        this.clock = clock;
    }

    ActionListView() {
        this(null, null);
    }

    public void load() {
        page = Math.max(page, 1);
        ActionCriteria wanted = new ActionCriteria(filter(), null, order());
        found = read.page(wanted, (page - 1) * SIZE, SIZE);
    }

    public List<ActionRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public ScoredCriterion criterion(ActionRow row) {
        return row.scoreId() == null ? null : found.criteria().get(row.scoreId());
    }

    public boolean overdue(ActionRow row) {
        return row.overdue(clock.today());
    }

    /** The saved lists, in the order of the tabs. */
    public ActionCriteria.Filter[] getFilters() {
        return ActionCriteria.Filter.values();
    }

    public ActionCriteria.Sort[] getSorts() {
        return ActionCriteria.Sort.values();
    }

    public boolean current(ActionCriteria.Filter one) {
        return one == filter();
    }

    public boolean sortedBy(ActionCriteria.Sort one) {
        return one == order();
    }

    /** Address of another list, with the same sort. */
    public String href(ActionCriteria.Filter one) {
        return href(one, order(), 1);
    }

    /** Address of the same list in another order. */
    public String sorted(ActionCriteria.Sort one) {
        return href(filter(), one, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(filter(), order(), page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < found.total() ? href(filter(), order(), page + 1) : null;
    }

    public long getFirst() {
        return found.rows().isEmpty() ? 0 : (page - 1L) * SIZE + 1;
    }

    public long getLast() {
        return (page - 1L) * SIZE + found.rows().size();
    }

    private static String href(ActionCriteria.Filter filter, ActionCriteria.Sort sort, int page) {
        return "list.xhtml?list=" + lower(filter) + "&sort=" + lower(sort) + "&page=" + page;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ActionCriteria.Filter filter() {
        return oneOf(ActionCriteria.Filter.values(), list);
    }

    private ActionCriteria.Sort order() {
        return oneOf(ActionCriteria.Sort.values(), sort);
    }

    /** The value the address names, the first of all where it names none of them. */
    private static <E extends Enum<E>> E oneOf(E[] allowed, String asked) {
        return Arrays.stream(allowed)
                .filter(one -> lower(one).equals(asked))
                .findFirst()
                .orElse(allowed[0]);
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
