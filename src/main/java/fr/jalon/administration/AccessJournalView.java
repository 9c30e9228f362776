package fr.jalon.administration;

import fr.jalon.identity.ReadAccessJournal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The journal of accesses. Its state is in its address: list and page. */
@Named
@RequestScoped
public class AccessJournalView {

    private final ReadAccessJournal read;
    private final ListState<ReadAccessJournal.Filter> state = new ListState<>(ReadAccessJournal.Filter.values());

    private ReadAccessJournal.Page found;

    @Inject
    AccessJournalView(ReadAccessJournal read) {
        this.read = read;
    }

    AccessJournalView() {
        this(null);
    }

    /** Reads the page that the address names. */
    public void load() {
        found = read.page(state.filter(), state.number());
    }

    public ReadAccessJournal.Page getFound() {
        return found;
    }

    /** The list and page of the address. */
    public ListState<ReadAccessJournal.Filter> getState() {
        return state;
    }

    /** Address of the page before, or null. */
    public String getPreviousHref() {
        return state.previousHref();
    }

    /** Address of the page after, or null. */
    public String getNextHref() {
        return state.nextHref(found.more());
    }
}
