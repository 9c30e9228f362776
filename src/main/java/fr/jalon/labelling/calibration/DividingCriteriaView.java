package fr.jalon.labelling.calibration;

import fr.jalon.shared.web.Bar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The criteria that divide auditors, as a chart and as a table. Sort and page are in the address. */
@Named
@RequestScoped
public class DividingCriteriaView {

    private static final int SIZE = 50;

    /** Bars on the chart: more would not be read. */
    private static final int BARS = 15;

    private static final double TOP = 100;

    private final ReadCalibration read;

    private String sort;
    private int page = 1;
    private boolean more;
    private List<DividingCriterion> rows = List.of();

    @Inject
    DividingCriteriaView(ReadCalibration read) {
        this.read = read;
    }

    DividingCriteriaView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        List<DividingCriterion> found = read.criteria(order(), (page - 1) * SIZE, SIZE + 1);
        more = found.size() > SIZE;
        rows = found.subList(0, Math.min(SIZE, found.size()));
    }

    public List<DividingCriterion> getRows() {
        return rows;
    }

    /** The share of audits that are divided, for the first criteria of the page. */
    public List<Bar> getBars() {
        return rows.stream()
                .limit(BARS)
                .map(row ->
                        Bar.of(row.code() + " – " + row.title(), null, row.percent(), TOP, row.percent() + "\u00a0%"))
                .toList();
    }

    public DividingCriteria.Sort[] getSorts() {
        return DividingCriteria.Sort.values();
    }

    public boolean sortedBy(DividingCriteria.Sort one) {
        return one == order();
    }

    /** Address of the list in this order. */
    public String sorted(DividingCriteria.Sort one) {
        return href(one, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(order(), page - 1) : null;
    }

    public String getNextHref() {
        return more ? href(order(), page + 1) : null;
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return "sort=" + Choice.lower(order());
    }

    private static String href(DividingCriteria.Sort sort, int page) {
        return "criteria.xhtml?sort=" + Choice.lower(sort) + "&page=" + page;
    }

    private DividingCriteria.Sort order() {
        return sort(sort);
    }

    /** The order that an address names; the most divided first otherwise. */
    static DividingCriteria.Sort sort(String name) {
        return Choice.of(DividingCriteria.Sort.class, name, DividingCriteria.Sort.SHARE);
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
