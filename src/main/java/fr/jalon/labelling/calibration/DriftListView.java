package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.web.Bar;
import fr.jalon.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The auditors with their drift, as a chart and as a table. Kind, sort and page are in the address. */
@Named
@RequestScoped
public class DriftListView {

    private static final int SIZE = 50;

    /** Levels at the end of the chart: nearly every drift is within. */
    private static final double TOP = 1.5;

    private static final double HUNDREDTHS = 100;

    private final ReadCalibration read;
    private final Formats formats;

    private String kind;
    private String sort;
    private int page = 1;
    private int total;
    private int threshold;
    private List<AuditorDrift> rows = List.of();

    @Inject
    DriftListView(ReadCalibration read, Formats formats) {
        this.read = read;
        this.formats = formats;
    }

    DriftListView() {
        this(null, null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        total = read.countAuditors(wanted());
        threshold = read.threshold(AlertKind.FROM_AGREED);
        rows = read.auditors(wanted(), order(), (page - 1) * SIZE, SIZE);
    }

    public List<AuditorDrift> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    /** The distance to what was agreed on, each auditor a bar. */
    public List<Bar> getBars() {
        return rows.stream().map(this::bar).toList();
    }

    private Bar bar(AuditorDrift row) {
        boolean attention = row.fromAgreed() != null
                && AlertKind.FROM_AGREED.isReached(Measure.hundredths(row.fromAgreed()), threshold);
        return Bar.signed(row.name(), open(row), row.fromAgreed(), TOP, formats.signed(row.fromAgreed()), attention);
    }

    /** Page of an auditor. */
    public String open(AuditorDrift row) {
        return "auditor.xhtml?id=" + row.textId();
    }

    /** The distance to what was agreed on from which an alert is opened, in levels. */
    public String getThreshold() {
        return formats.signed(threshold / HUNDREDTHS).substring(1);
    }

    public AuditorKind[] getKinds() {
        return AuditorKind.values();
    }

    public AuditorDrifts.Sort[] getSorts() {
        return AuditorDrifts.Sort.values();
    }

    /** Whether auditors of this kind are shown; null stands for all. */
    public boolean current(AuditorKind one) {
        return one == wanted();
    }

    public boolean sortedBy(AuditorDrifts.Sort one) {
        return one == order();
    }

    /** Address of the list of this kind; null stands for all. */
    public String at(AuditorKind one) {
        return href(one, order(), 1);
    }

    /** Address of the list in this order. */
    public String sorted(AuditorDrifts.Sort one) {
        return href(wanted(), one, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(wanted(), order(), page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? href(wanted(), order(), page + 1) : null;
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return query(wanted(), order());
    }

    private static String href(AuditorKind kind, AuditorDrifts.Sort sort, int page) {
        return "auditors.xhtml?" + query(kind, sort) + "&page=" + page;
    }

    private static String query(AuditorKind kind, AuditorDrifts.Sort sort) {
        return "kind=" + Choice.lower(kind) + "&sort=" + Choice.lower(sort);
    }

    private AuditorKind wanted() {
        return kind(kind);
    }

    private AuditorDrifts.Sort order() {
        return sort(sort);
    }

    /** The kind that an address names; null for any. */
    static AuditorKind kind(String name) {
        return Choice.of(AuditorKind.class, name, null);
    }

    /** The order that an address names; the largest drift first otherwise. */
    static AuditorDrifts.Sort sort(String name) {
        return Choice.of(AuditorDrifts.Sort.class, name, AuditorDrifts.Sort.DRIFT);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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
