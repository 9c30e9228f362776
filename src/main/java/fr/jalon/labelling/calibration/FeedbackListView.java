package fr.jalon.labelling.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What audited structures say: means by auditor from five answers on, and texts without a name. The page is in the address. */
@Named
@RequestScoped
public class FeedbackListView {

    private static final int SIZE = 50;

    private final ReadCalibration read;

    private int page = 1;
    private int total;
    private boolean more;
    private List<FeedbackMean> means = List.of();
    private List<String> comments = List.of();

    @Inject
    FeedbackListView(ReadCalibration read) {
        this.read = read;
    }

    FeedbackListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        List<FeedbackMean> found = read.feedback((page - 1) * SIZE, SIZE + 1);
        more = found.size() > SIZE;
        means = found.subList(0, Math.min(SIZE, found.size()));
        total = read.countComments();
        comments = read.comments((page - 1) * SIZE, SIZE);
    }

    public List<FeedbackMean> getMeans() {
        return means;
    }

    public List<String> getComments() {
        return comments;
    }

    public int getTotal() {
        return total;
    }

    public String getPreviousHref() {
        return page > 1 ? "said.xhtml?page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return more || page * SIZE < total ? "said.xhtml?page=" + (page + 1) : null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
