package fr.jalon.labelling.decision;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Closed audits that wait for the commission, or that it decided on. The state is in the address. */
@Named
@RequestScoped
public class DecisionListView {

    private static final int SIZE = 25;

    private final PrepareDecision prepare;
    private final Actor actor;

    private boolean decided;
    private int page = 1;
    private int waiting;
    private int done;
    private List<DecisionLine> rows = List.of();

    @Inject
    DecisionListView(PrepareDecision prepare, Actor actor) {
        this.prepare = prepare;
        this.actor = actor;
    }

    DecisionListView() {
        this(null, null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        waiting = prepare.count(false);
        done = prepare.count(true);
        rows = prepare.page(decided, (page - 1) * SIZE, SIZE);
    }

    /** Whether the reader records decisions. */
    public boolean isCommission() {
        return actor.has(Role.COMMISSION_MEMBER);
    }

    public List<DecisionLine> getRows() {
        return rows;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getDone() {
        return done;
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < (decided ? done : waiting) ? href(page + 1) : null;
    }

    private String href(int other) {
        return "list.xhtml?decided=" + decided + "&page=" + other;
    }

    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
