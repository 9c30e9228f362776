package fr.jalon.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of structures. Its state is in its address: text, list and page. */
@Named
@RequestScoped
public class StructureListView {

    private final ReadStructures read;
    private final ListState<ReadStructures.Filter> state = new ListState<>(ReadStructures.Filter.values());

    private ReadStructures.Page found;

    @Inject
    StructureListView(ReadStructures read) {
        this.read = read;
    }

    StructureListView() {
        this(null);
    }

    /** Reads the page that the address names. */
    public void load() {
        found = read.page(state.getText(), state.filter(), state.number());
    }

    public ReadStructures.Page getFound() {
        return found;
    }

    /** The text, list and page of the address. */
    public ListState<ReadStructures.Filter> getState() {
        return state;
    }

    /** Address of the page before, or null. */
    public String getPreviousHref() {
        return state.previousHref();
    }

    /** Address of the page after, or null. */
    public String getNextHref() {
        return state.nextHref((state.number() + 1L) * ReadStructures.PAGE_SIZE < found.total());
    }

    /** Number of the first row shown. */
    public long getFirst() {
        return found.rows().isEmpty() ? 0 : (long) state.number() * ReadStructures.PAGE_SIZE + 1;
    }

    /** Number of the last row shown. */
    public long getLast() {
        return (long) state.number() * ReadStructures.PAGE_SIZE + found.rows().size();
    }
}
