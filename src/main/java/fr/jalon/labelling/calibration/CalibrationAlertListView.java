package fr.jalon.labelling.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The alerts of calibration: those to look into, or those that are closed. Which, and the page, are in the address. */
@Named
@RequestScoped
public class CalibrationAlertListView {

    /** In the address, of those that are closed. */
    static final String CLOSED = "closed";

    private static final int SIZE = 50;

    private final FollowCalibrationAlerts follow;

    private String state;
    private int page = 1;
    private int open;
    private int done;
    private List<CalibrationAlert> rows = List.of();

    @Inject
    CalibrationAlertListView(FollowCalibrationAlerts follow) {
        this.follow = follow;
    }

    CalibrationAlertListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        open = follow.count(false);
        done = follow.count(true);
        rows = follow.page(isClosed(), (page - 1) * SIZE, SIZE);
    }

    public List<CalibrationAlert> getRows() {
        return rows;
    }

    public int getOpen() {
        return open;
    }

    public int getDone() {
        return done;
    }

    public boolean isClosed() {
        return CLOSED.equals(state);
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < (isClosed() ? done : open) ? href(page + 1) : null;
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return "state=" + (isClosed() ? CLOSED : "open");
    }

    private String href(int other) {
        return "alerts.xhtml?" + getQuery() + "&page=" + other;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
