package fr.jalon.casework.duplicate;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The pairs of files to be looked at, those set aside, and those that became one. */
@Named
@ViewScoped
public class DuplicateListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final ReadDuplicates read;
    private final ReadMerges merges;
    private final SetPairAside aside;
    private final Notices notices;
    private final Actor actor;

    private String state;
    private String page;
    private String before;
    private transient ReadDuplicates.Page content;
    private transient List<SetAsidePair> setAside;
    private transient List<ReadMerges.Told> merged;

    @Inject
    DuplicateListView(ReadDuplicates read, ReadMerges merges, SetPairAside aside, Notices notices, Actor actor) {
        this.read = read;
        this.merges = merges;
        this.aside = aside;
        this.notices = notices;
        this.actor = actor;
    }

    DuplicateListView() {
        this(null, null, null, null, null);
    }

    /** Reads the list that the address asks for. */
    public void load() {
        long bound = before == null || before.isBlank() ? Long.MAX_VALUE : Ids.parse(before);
        switch (getState()) {
            case "aside" -> setAside = read.setAside(bound, PAGE + 1);
            case "merged" -> merged = merges.before(bound, PAGE + 1);
            default -> content = read.page((number() - 1) * PAGE, PAGE);
        }
    }

    /** Takes back that a pair was set aside. */
    public String takeBack(long id) {
        aside.takeBack(id);
        notices.done("pair.takenBack");
        return "/casework/duplicate/list.xhtml?faces-redirect=true";
    }

    private int number() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** The pairs of this page. */
    public List<Pair> getPairs() {
        return content().pairs();
    }

    /** How many pairs there are. */
    public int getTotal() {
        return content().total();
    }

    private ReadDuplicates.Page content() {
        if (content == null) {
            content = read.page((number() - 1) * PAGE, PAGE);
        }
        return content;
    }

    /** The pairs set aside, the latest first. */
    public List<SetAsidePair> getSetAside() {
        if (setAside == null) {
            load();
        }
        return setAside.subList(0, Math.min(PAGE, setAside.size()));
    }

    /** The merges, the latest first. */
    public List<ReadMerges.Told> getMerged() {
        return merged.subList(0, Math.min(PAGE, merged.size()));
    }

    /** The address of the page before; null on the first one. */
    public String getPrevious() {
        return getState().equals("open") && number() > 1 ? "list.xhtml?page=" + (number() - 1) : null;
    }

    /** The address of the next page; null on the last one. */
    public String getNext() {
        return switch (getState()) {
            case "aside" ->
                setAside.size() > PAGE
                        ? "list.xhtml?state=aside&before="
                                + setAside.get(PAGE - 1).getKey()
                        : null;
            case "merged" ->
                merged.size() > PAGE
                        ? "list.xhtml?state=merged&before="
                                + merged.get(PAGE - 1).merge().getKey()
                        : null;
            default -> number() * PAGE < getTotal() ? "list.xhtml?page=" + (number() + 1) : null;
        };
    }

    /** Names of colleagues, by account. */
    public Map<Long, String> getNames() {
        return read.names();
    }

    /** Whether the reader may compare, and set aside. */
    public boolean isComparing() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
    }

    /** Which list: open, aside or merged. */
    public String getState() {
        return "aside".equals(state) || "merged".equals(state) ? state : "open";
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
