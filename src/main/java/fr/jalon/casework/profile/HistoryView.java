package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The page of what the fields of a file said, a page at a time. */
@Named
@RequestScoped
public class HistoryView {

    private static final int PAGE = 50;

    private final ReadProfile read;

    private String id;
    private String before;
    private ReadProfile.History history;

    @Inject
    HistoryView(ReadProfile read) {
        this.read = read;
    }

    HistoryView() {
        this(null);
    }

    /** Reads the page that the URL describes. */
    public void load() {
        long until = before == null || before.isBlank() ? Long.MAX_VALUE : Ids.parse(before);
        history = read.history(Ids.parse(id), until, PAGE + 1);
    }

    public List<FieldValue> getValues() {
        List<FieldValue> values = history.values();
        return values.size() > PAGE ? values.subList(0, PAGE) : values;
    }

    /** Identifier from which the next page goes on, or null on the last one. */
    public String getNext() {
        return history.values().size() > PAGE
                ? Ids.text(history.values().get(PAGE - 1).id())
                : null;
    }

    public String getName() {
        return history.name();
    }

    /** Names of colleagues, by account. */
    public Map<Long, String> getNames() {
        return history.names();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
