package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleague;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plan, as a list, a board, a timeline or a calendar. What it shows is in its address. */
@Named
@RequestScoped
public class ActionListView {
    private static final int SIZE = 25;

    private final ReadImprovementPlan read;
    private final Notices texts;
    private final LocalClock clock;

    private final Map<String, String> asked = new HashMap<>();
    private PlanAddress address;
    private ReadImprovementPlan.Page found;
    private List<Colleague> people;
    private Map<Long, String> axes;

    @Inject
    ActionListView(ReadImprovementPlan read, Notices texts, LocalClock clock) {
        this.read = read;
        this.texts = texts;
        this.clock = clock;
    }

    ActionListView() {
        this(null, null, null);
    }

    public void load() {
        address = PlanAddress.of(asked::get);
        people = read.owners();
        axes = read.axes();
        read.allow(address.criteria().narrow());
        if (address.view() == PlanAddress.View.LIST || address.view() == PlanAddress.View.TIMELINE) {
            found = read.page(address.criteria(), (address.page() - 1) * SIZE, SIZE);
        }
    }

    /** What was asked for, by name: set by the parameters of the page. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public PlanAddress getAddress() {
        if (address == null) {
            address = PlanAddress.of(asked::get);
        }
        return address;
    }

    public String getView() {
        return getAddress().view().name();
    }

    public List<ActionRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public ActionTotals totals(ActionRow row) {
        return found.totals(row);
    }

    public ScoredCriterion criterion(ActionRow row) {
        return row.scoreId() == null ? null : found.criteria().get(row.scoreId());
    }

    public boolean overdue(ActionRow row) {
        return row.overdue(clock.today());
    }

    /** The saved lists, as tabs. */
    public List<Chip> getTabs() {
        ActionCriteria now = address.criteria();
        return chips(
                ActionCriteria.Filter.values(),
                "improvement.list.",
                now.filter(),
                one -> address.with(new ActionCriteria(one, null, now.sort(), now.narrow())));
    }

    /** The ways to see the plan. */
    public List<Chip> getViews() {
        return chips(PlanAddress.View.values(), "improvement.view.", address.view(), address::with);
    }

    public List<Chip> getSorts() {
        ActionCriteria now = address.criteria();
        return chips(
                ActionCriteria.Sort.values(),
                "improvement.sort.",
                now.sort(),
                one -> address.with(new ActionCriteria(now.filter(), null, one, now.narrow())));
    }

    public List<Chip> getPriorities() {
        ActionCriteria.Narrow n = address.criteria().narrow();
        return chips(
                Priority.values(),
                "improvement.priority.",
                n.priority(),
                one -> narrowed(n.ownerId(), one == n.priority() ? null : one, n.origin(), n.axisId()));
    }

    public List<Chip> getOrigins() {
        ActionCriteria.Narrow n = address.criteria().narrow();
        return chips(
                Origin.values(),
                "improvement.origin.",
                n.origin(),
                one -> narrowed(n.ownerId(), n.priority(), one == n.origin() ? null : one, n.axisId()));
    }

    public List<Chip> getOwners() {
        ActionCriteria.Narrow n = address.criteria().narrow();
        return people.stream()
                .map(one -> {
                    boolean on = Long.valueOf(one.getAccountId()).equals(n.ownerId());
                    return new Chip(
                            one.getName(),
                            narrowed(on ? null : one.getAccountId(), n.priority(), n.origin(), n.axisId())
                                    .href(),
                            on);
                })
                .toList();
    }

    public List<Chip> getAxes() {
        ActionCriteria.Narrow n = address.criteria().narrow();
        return axes.entrySet().stream()
                .map(one -> {
                    boolean on = one.getKey().equals(n.axisId());
                    return new Chip(
                            one.getValue(),
                            narrowed(n.ownerId(), n.priority(), n.origin(), on ? null : one.getKey())
                                    .href(),
                            on);
                })
                .toList();
    }

    /** How many filters are on. */
    public long getNarrowed() {
        ActionCriteria.Narrow n = address.criteria().narrow();
        return Stream.of(n.ownerId(), n.priority(), n.origin(), n.axisId(), n.roadmapId())
                .filter(Objects::nonNull)
                .count();
    }

    public String getAnyHref() {
        return address.with(ActionCriteria.Narrow.NONE).href();
    }

    private PlanAddress narrowed(Long owner, Priority priority, Origin origin, Long axis) {
        Long roadmap = address.criteria().narrow().roadmapId();
        return address.with(new ActionCriteria.Narrow(owner, null, priority, origin, axis, roadmap, null, null));
    }

    private <E extends Enum<E>> List<Chip> chips(E[] all, String key, E now, Function<E, PlanAddress> leads) {
        return Arrays.stream(all)
                .map(one ->
                        new Chip(texts.text(key + one.name()), leads.apply(one).href(), one == now))
                .toList();
    }

    public String getPreviousHref() {
        return address.page() > 1 ? address.page(address.page() - 1).href() : null;
    }

    public String getNextHref() {
        return (long) address.page() * SIZE < found.total()
                ? address.page(address.page() + 1).href()
                : null;
    }

    public long getFirst() {
        return found.rows().isEmpty() ? 0 : (address.page() - 1L) * SIZE + 1;
    }

    public long getLast() {
        return (address.page() - 1L) * SIZE + found.rows().size();
    }
}
