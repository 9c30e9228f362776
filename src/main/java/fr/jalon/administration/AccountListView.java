package fr.jalon.administration;

import fr.jalon.identity.ReadAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of accounts. Its state is in its address: text, list and page. */
@Named
@RequestScoped
public class AccountListView {

    private final ReadAccounts read;
    private final ListState<ReadAccounts.Filter> state = new ListState<>(ReadAccounts.Filter.values());

    private ReadAccounts.Page found;

    @Inject
    AccountListView(ReadAccounts read) {
        this.read = read;
    }

    AccountListView() {
        this(null);
    }

    /** Reads the page that the address names. */
    public void load() {
        found = read.page(state.getText(), state.filter(), state.number());
    }

    public ReadAccounts.Page getFound() {
        return found;
    }

    /** The text, list and page of the address. */
    public ListState<ReadAccounts.Filter> getState() {
        return state;
    }

    /** Address of the page before, or null. */
    public String getPreviousHref() {
        return state.previousHref();
    }

    /** Address of the page after, or null. */
    public String getNextHref() {
        return state.nextHref((state.number() + 1L) * ReadAccounts.PAGE_SIZE < found.total());
    }

    /** Number of the first row shown. */
    public long getFirst() {
        return found.rows().isEmpty() ? 0 : (long) state.number() * ReadAccounts.PAGE_SIZE + 1;
    }

    /** Number of the last row shown. */
    public long getLast() {
        return (long) state.number() * ReadAccounts.PAGE_SIZE + found.rows().size();
    }
}
