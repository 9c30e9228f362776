package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The plan as columns, one for each state; a card is moved by its buttons. */
@Named
@ViewScoped
public class ActionBoardView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    /** A column: its cards and how many actions there are in all. */
    public record Column(ActionState state, List<ActionRow> cards, long total) implements Serializable {}

    private final ReadImprovementPlan read;
    private final ReportActionProgress report;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private ArrayList<Column> columns;
    private String query = "";

    @Inject
    ActionBoardView(
            ReadImprovementPlan read, ReportActionProgress report, Actor actor, Notices notices, LocalClock clock) {
        this.read = read;
        this.report = report;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    ActionBoardView() {
        this(null, null, null, null, null);
    }

    /** Whether the page shows the board, before and after a card was moved. */
    public boolean shown(PlanAddress address) {
        return columns != null || address.view() == PlanAddress.View.BOARD;
    }

    /** The columns of what an address asks for, read once. */
    public List<Column> columns(PlanAddress address) {
        if (columns == null) {
            columns = new ArrayList<>();
            query = address.query();
            ActionCriteria now = address.criteria();
            for (ActionState state : ActionState.values()) {
                ActionCriteria within = new ActionCriteria(
                        now.filter(), null, now.sort(), now.narrow().withState(state));
                ReadImprovementPlan.Page page = read.page(within, 0, MOST);
                columns.add(new Column(state, page.rows(), page.total()));
            }
        }
        return columns;
    }

    public boolean overdue(ActionRow row) {
        return row.overdue(clock.today());
    }

    /** Whether the reader may move a card: their own, or any for those who decide. */
    public boolean movable(ActionRow row) {
        return actor.has(QualityCircle.LEADS) || actor.accountId() == row.ownerId();
    }

    /** The states that a card may be moved to. */
    public List<ActionState> others(ActionRow row) {
        return Arrays.stream(ActionState.values())
                .filter(state -> state != row.state())
                .toList();
    }

    /** Moves a card as it was seen; refused when somebody changed it since. */
    public String move(ActionRow row, ActionState to) {
        report.report(row.id(), to, row.version());
        notices.done("improvement.moved", row.title(), notices.text("improvement.state." + to));
        return "/labelling/improvement/list.xhtml?faces-redirect=true&" + query;
    }
}
