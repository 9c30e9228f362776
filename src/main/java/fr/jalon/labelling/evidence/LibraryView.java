package fr.jalon.labelling.evidence;

import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The library of evidence. Its state is in its address: list, kind, words, criterion and page. */
@Named
@RequestScoped
public class LibraryView {
    private static final int SIZE = 25;

    private final BrowseLibrary library;
    private final WatchIndicators watch;
    private final Notices notices;

    private String list;
    private String kind;
    private String q;
    private String criterion;
    private int page = 1;
    private BrowseLibrary.Page found;
    private Map<LibraryFilter.Tab, Long> counts;
    private List<AlertRow> alerts;
    private Map<String, String> criteria;

    @Inject
    LibraryView(BrowseLibrary library, WatchIndicators watch, Notices notices) {
        this.library = library;
        this.watch = watch;
        this.notices = notices;
    }

    LibraryView() {
        this(null, null, null);
    }

    public void load() {
        page = Math.max(page, 1);
        found = library.page(filter(), (page - 1) * SIZE, SIZE);
        counts = library.counts();
        alerts = library.alerts();
        criteria = library.criteria();
    }

    /** Counts the frozen indicators of open diagnoses again. */
    public String recount() {
        Recount recount = watch.recount();
        notices.done("evidence.recounted", recount.counted(), recount.changed());
        return "/labelling/evidence/list.xhtml?faces-redirect=true";
    }

    private LibraryFilter filter() {
        return LibraryFilter.of(list, kind, null, q, criterion);
    }

    public List<EvidenceRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public List<AlertRow> getAlerts() {
        return alerts;
    }

    /** The alert that waits on a piece of evidence. */
    public boolean alerted(EvidenceRow row) {
        return alerts.stream().anyMatch(one -> one.evidenceId() == row.id());
    }

    public Validity validity(EvidenceRow row) {
        return row.validity(found.today());
    }

    /** Where the words searched stand in its text; null where they do not. */
    public String excerpt(EvidenceRow row) {
        return found.excerpts().get(row.id());
    }

    public LibraryFilter.Tab[] getTabs() {
        return new LibraryFilter.Tab[] {
            LibraryFilter.Tab.CURRENT,
            LibraryFilter.Tab.TO_REVIEW,
            LibraryFilter.Tab.REDO,
            LibraryFilter.Tab.ENDING,
            LibraryFilter.Tab.DRIFTED,
            LibraryFilter.Tab.WITHDRAWN
        };
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public long count(LibraryFilter.Tab tab) {
        return counts.get(tab);
    }

    public boolean current(LibraryFilter.Tab tab) {
        return filter().list() == tab;
    }

    public boolean ofKind(EvidenceKind one) {
        return filter().kind() == one;
    }

    public boolean isFiltered() {
        return filter().kind() != null || !filter().text().isEmpty() || filter().criterion() != null;
    }

    public String href(LibraryFilter.Tab tab) {
        return href(tab, filter().kind(), 1);
    }

    /** Only this kind; any again where it is this one already. */
    public String only(EvidenceKind one) {
        return href(filter().list(), ofKind(one) ? null : one, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(filter().list(), filter().kind(), page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < found.total() ? href(filter().list(), filter().kind(), page + 1) : null;
    }

    public long getFirst() {
        return found.rows().isEmpty() ? 0 : (page - 1L) * SIZE + 1;
    }

    public long getLast() {
        return (page - 1L) * SIZE + found.rows().size();
    }

    private String href(LibraryFilter.Tab tab, EvidenceKind one, int number) {
        return "list.xhtml?" + query(tab, one) + (number == 1 ? "" : "&page=" + number);
    }

    private String query(LibraryFilter.Tab tab, EvidenceKind one) {
        StringBuilder query = new StringBuilder("list=").append(lower(tab));
        if (one != null) {
            query.append("&kind=").append(lower(one));
        }
        if (!filter().text().isEmpty()) {
            query.append("&q=").append(URLEncoder.encode(filter().text(), StandardCharsets.UTF_8));
        }
        if (filter().criterion() != null) {
            query.append("&criterion=").append(URLEncoder.encode(filter().criterion(), StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    /** The criteria to choose among: title by code. */
    public Map<String, String> getCriteria() {
        return criteria;
    }

    /** What an export of the same pieces is asked with. */
    public String getQuery() {
        return query(filter().list(), filter().kind());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
