package fr.jalon.labelling.evidence;

import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Leafs through the library of evidence, searches it and says what waits there. */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class BrowseLibrary {
    private final EvidenceSearch search;
    private final IndicatorAlerts alerts;
    private final LocalClock clock;

    @Inject
    BrowseLibrary(EvidenceSearch search, IndicatorAlerts alerts, LocalClock clock) {
        this.search = search;
        this.alerts = alerts;
        this.clock = clock;
    }

    BrowseLibrary() {
        this(null, null, null);
    }

    /**
     * A page of the library.
     *
     * @param total how many there are in all
     * @param excerpts where the words searched stand in their texts
     */
    public record Page(List<EvidenceRow> rows, long total, Map<Long, String> excerpts, LocalDate today) {}

    public Page page(LibraryFilter wanted, int first, int size) {
        LocalDate today = clock.today();
        List<EvidenceRow> rows = search.page(wanted, today, first, size);
        return new Page(rows, search.count(wanted, today), search.excerpts(rows, wanted.text()), today);
    }

    /** The pieces alone, so many from a first one. */
    public List<EvidenceRow> rows(LibraryFilter wanted, int first, int size) {
        return search.page(wanted, clock.today(), first, size);
    }

    /** Today, on which validity is told. */
    public LocalDate today() {
        return clock.today();
    }

    /** At most {@code limit} pieces older than an identifier, the newest first. */
    public List<EvidenceRow> following(LibraryFilter wanted, long before, int limit) {
        return search.following(wanted, clock.today(), before, limit);
    }

    /** How many pieces each part of the library holds. */
    public Map<LibraryFilter.Tab, Long> counts() {
        Map<LibraryFilter.Tab, Long> counts = new EnumMap<>(LibraryFilter.Tab.class);
        for (LibraryFilter.Tab tab : LibraryFilter.Tab.values()) {
            counts.put(tab, search.count(new LibraryFilter(tab, null, null, null, null), clock.today()));
        }
        return counts;
    }

    /** The criteria to choose among: title by code. */
    public Map<String, String> criteria() {
        return search.criteria();
    }

    /** The indicators that no longer hold and wait for somebody. */
    public List<AlertRow> alerts() {
        return alerts.open();
    }
}
