package fr.jalon.casework.exchange;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The imports of the mission, the latest first. */
@Named
@RequestScoped
public class ImportListView {

    private static final int PAGE = 25;

    private final ReadImports read;

    private String before;
    private List<ImportRun> found;

    @Inject
    ImportListView(ReadImports read) {
        this.read = read;
    }

    ImportListView() {
        this(null);
    }

    /** Reads one page. */
    public void load() {
        long bound = before == null || before.isBlank() ? Long.MAX_VALUE : Ids.parse(before);
        found = read.before(bound, PAGE + 1);
    }

    public List<ImportRun> getRuns() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return found.size() > PAGE ? Ids.text(found.get(PAGE - 1).id()) : null;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
