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
    private Map<SupportState, Long> counts;

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
        counts = read.counts();
    }

    public ReadSupport.Page getFound() {
        return found;
    }

    public SupportState[] getStates() {
        return SupportState.values();
    }

    /** How many are in this state. */
    public long count(SupportState one) {
        return counts.getOrDefault(one, 0L);
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
        return "support.xhtml?" + query(state, structure) + "&page=" + page;
    }

    private static String query(SupportState state, String structure) {
        return "state=" + (state == null ? "" : state.name().toLowerCase(Locale.ROOT)) + "&mission="
                + (structure == null ? "" : structure);
    }

    /** What an export of the same requests is asked with. */
    public String getQuery() {
        return query(wanted(), structure);
    }

    private SupportState wanted() {
        return state(state);
    }

    /** The state that an address names; null for any. */
    static SupportState state(String name) {
        return Arrays.stream(SupportState.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The code of a structure; what is none is no filter. */
    static String structure(String code) {
        return code != null && code.matches("[0-9A-Z]{4,8}") ? code : null;
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

    public void setStructure(String structure) {
        this.structure = structure(structure);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
