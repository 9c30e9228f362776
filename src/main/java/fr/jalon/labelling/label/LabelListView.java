package fr.jalon.labelling.label;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The labels as the label office follows them. State, text and page are in the address. */
@Named
@RequestScoped
public class LabelListView {

    private static final int SIZE = 25;

    private final FollowLabels follow;

    private String state;
    private String text;
    private int page = 1;
    private int total;
    private List<LabelRow> rows = List.of();

    @Inject
    LabelListView(FollowLabels follow) {
        this.follow = follow;
    }

    LabelListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        total = follow.count(text, wanted());
        rows = follow.page(text, wanted(), (page - 1) * SIZE, SIZE);
    }

    /** How many have something that waits. */
    public int getWaiting() {
        return follow.count(null, LabelRows.Filter.WAITING);
    }

    public List<LabelAlert> getAlerts() {
        return follow.alerts();
    }

    public List<LabelRow> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** Whether the list shows those; null stands for all. */
    public boolean current(String one) {
        return one == null ? wanted() == null : one.equals(wanted());
    }

    /** Address of the list of those; null stands for all. */
    public String href(String one) {
        return "list.xhtml?" + query(one);
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return query(wanted());
    }

    public String getPreviousHref() {
        return page > 1 ? href(wanted()) + "&page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? href(wanted()) + "&page=" + (page + 1) : null;
    }

    private String query(String one) {
        String searched = text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
        return "state=" + (one == null ? "" : one) + "&q=" + searched;
    }

    private String wanted() {
        return wanted(state);
    }

    /** A state that there is; null for any other. */
    static String wanted(String asked) {
        if (LabelRows.Filter.WAITING.equals(asked)) {
            return asked;
        }
        for (Standing one : Standing.values()) {
            if (one.name().equals(asked)) {
                return asked;
            }
        }
        return null;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
