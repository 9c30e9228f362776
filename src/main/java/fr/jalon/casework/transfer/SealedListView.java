package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sealed copies of the mission, the latest first. */
@Named
@RequestScoped
public class SealedListView {

    private static final int PAGE = 25;

    private final ReadSealedFiles read;

    private String before;
    private List<SealedFile> found = List.of();

    @Inject
    SealedListView(ReadSealedFiles read) {
        this.read = read;
    }

    SealedListView() {
        this(null);
    }

    /** Reads one page. */
    public void load() {
        found = read.list(before == null || before.isBlank() ? Long.MAX_VALUE : Ids.parse(before), PAGE + 1);
    }

    public List<SealedFile> getFiles() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).getKey() : null;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
