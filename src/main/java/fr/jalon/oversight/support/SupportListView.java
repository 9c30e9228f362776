package fr.jalon.oversight.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The list of requests for support. State, mission and page are in the address. */
@Named
@RequestScoped
public class SupportListView {

    private static final int SIZE = 25;

    private final ReadSupport read;

    private String state;
    private String structure;
    private int page = 1;
    private ReadSupport.Page found;

    @Inject
    SupportListView(ReadSupport read) {
        this.read = read;
    }

    SupportListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        found = read.page(wanted(), structure, (page - 1) * SIZE, SIZE);
    }

    public ReadSupport.Page getFound() {
        return found;
    }

    public SupportState[] getStates() {
        return SupportState.values();
    }

    /** How many are in this state; null stands for all. */
    public long count(SupportState one) {
        return read.count(one);
    }

    public boolean current(SupportState one) {
        return one == wanted();
    }

    /** The missions to choose among: name by code. */
    public Map<String, String> getMissions() {
        return read.missions();
    }

    public String href(SupportState one) {
        return href(one, structure, 1);
    }

    /** The list of one mission only; null stands for all. */
    public String of(String mission) {
        return href(wanted(), mission, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(wanted(), structure, page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < found.total() ? href(wanted(), structure, page + 1) : null;
    }

    private static String href(SupportState state, String structure, int page) {
        return "support.xhtml?state=" + (state == null ? "" : state.name().toLowerCase(Locale.ROOT)) + "&mission="
                + (structure == null ? "" : structure) + "&page=" + page;
    }

    private SupportState wanted() {
        return Arrays.stream(SupportState.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getStructure() {
        return structure;
    }

    /** What is no code of a structure is no filter. */
    public void setStructure(String structure) {
        this.structure = structure != null && structure.matches("[0-9A-Z]{4,8}") ? structure : null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
