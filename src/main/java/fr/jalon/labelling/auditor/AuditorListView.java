package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The register of auditors. Its state is in its address: words, kind, region, page. */
@Named
@RequestScoped
public class AuditorListView {

    private static final int SIZE = 25;

    private final KeepAuditors keep;

    private String q;
    private String kind;
    private String region;
    private int page = 1;
    private int total;
    private List<AuditorLine> rows = List.of();
    private List<Place> regions = List.of();

    @Inject
    AuditorListView(KeepAuditors keep) {
        this.keep = keep;
    }

    AuditorListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        AuditorLines.Filter filter = filter(q, kind, region);
        total = keep.count(filter);
        rows = keep.page(filter, (page - 1) * SIZE, SIZE);
        regions = keep.regions();
    }

    static AuditorLines.Filter filter(String words, String kind, String region) {
        return new AuditorLines.Filter(words, kind(kind), region, null);
    }

    private static AuditorKind kind(String name) {
        return Arrays.stream(AuditorKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<AuditorLine> getRows() {
        return rows;
    }

    public List<Place> getRegions() {
        return regions;
    }

    public int getTotal() {
        return total;
    }

    public AuditorKind[] getKinds() {
        return AuditorKind.values();
    }

    /** Whether the list is of this kind; null stands for all. */
    public boolean current(AuditorKind one) {
        return one == kind(kind);
    }

    /** Address of the list of this kind; null stands for all. */
    public String href(AuditorKind one) {
        return "list.xhtml?" + query(one == null ? "" : one.name());
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return query(kind);
    }

    private String query(String ofKind) {
        return "q=" + encoded(q) + "&kind=" + encoded(ofKind) + "&region=" + encoded(region);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getPreviousHref() {
        return page > 1 ? "list.xhtml?" + getQuery() + "&page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? "list.xhtml?" + getQuery() + "&page=" + (page + 1) : null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
