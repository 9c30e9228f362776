package fr.jalon.labelling.auditor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What structures lent to the audits of others, and had themselves. */
@Named
@RequestScoped
public class CreditListView {

    private static final int SIZE = 25;

    private final KeepAuditors keep;

    private int page = 1;
    private int total;
    private List<TimeCredit> rows = List.of();

    @Inject
    CreditListView(KeepAuditors keep) {
        this.keep = keep;
    }

    CreditListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        total = keep.countCredits();
        rows = keep.credits((page - 1) * SIZE, SIZE);
    }

    public List<TimeCredit> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public String getPreviousHref() {
        return page > 1 ? "credits.xhtml?page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? "credits.xhtml?page=" + (page + 1) : null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
