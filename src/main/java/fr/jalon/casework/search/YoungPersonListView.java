package fr.jalon.casework.search;

import fr.jalon.casework.DateText;
import fr.jalon.casework.action.ActionCode;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of young people. All its state is in the URL, so that a link can be shared and "back" works. */
@Named
@RequestScoped
public class YoungPersonListView {

    private final ListYoungPeople listYoungPeople;
    private final KeepSavedLists savedLists;
    private final FilterWording wording;
    private final Actor actor;
    private final HttpServletRequest request;

    private String saved;
    private String counsellor;
    private int page = 1;
    private YoungPeopleCriteria criteria;
    private ListYoungPeople.Page content;
    private List<SavedList> lists;
    private SavedList savedList;
    private Map<Long, String> counsellors;

    @Inject
    YoungPersonListView(
            ListYoungPeople listYoungPeople,
            KeepSavedLists savedLists,
            FilterWording wording,
            Actor actor,
            HttpServletRequest request) {
        this.listYoungPeople = listYoungPeople;
        this.savedLists = savedLists;
        this.wording = wording;
        this.actor = actor;
        this.request = request;
    }

    YoungPersonListView() {
        this(null, null, null, null, null);
    }

    /** Loads the page of the list that the URL describes. */
    public void load() {
        if (!isBlank(saved)) {
            savedList = savedLists.open(Ids.parse(saved));
        }
        boolean asSaved = savedList != null && request.getParameter("list") == null;
        criteria = asSaved ? savedList.criteria() : YoungPeopleCriteria.from(this::parameter);
        content = listYoungPeople.page(criteria, Math.max(page, 1) - 1, ListYoungPeople.PAGE_SIZE);
    }

    private String parameter(String name) {
        String said = request.getParameter(name);
        boolean ownFirst = name.equals("list") && isBlank(said);
        return ownFirst ? (isAccompanying() ? "mine" : "all") : said;
    }

    public ListYoungPeople.Page getContent() {
        return content;
    }

    /** Whose young people: mine, contract or all. */
    public String getList() {
        return criteria.scope().name().toLowerCase(Locale.ROOT);
    }

    /** What was searched. */
    public String getText() {
        return criteria.text();
    }

    /** Whether the reader has young people of their own. */
    public boolean isAccompanying() {
        return actor.has(Role.COUNSELLOR);
    }

    /** Whether the reader may register. */
    public boolean isRegistering() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION);
    }

    /** Whether the reader may act on several files at once. */
    public boolean isActing() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whether the reader may take the list away. */
    public boolean isExporting() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
    }

    /** Whether the reader may see contracts. */
    public boolean isSeeingContracts() {
        return actor.has(ListFilter.CONTRACT.readers());
    }

    /** Address of a built-in list, without what narrows this one. */
    public String listHref(String name) {
        return "list.xhtml?list=" + name;
    }

    /** Whether a built-in list is the one shown. */
    public boolean isHere(String name) {
        return savedList == null && getList().equals(name);
    }

    /** The lists kept under a name, those of the reader and the shared ones. */
    public List<SavedList> getLists() {
        if (lists == null) {
            lists = savedLists.visible();
        }
        return lists;
    }

    /** The one shown, or null. */
    public SavedList getSavedList() {
        return savedList;
    }

    /** Whether the reader may change the one shown. */
    public boolean isEditable() {
        return savedList != null && savedLists.isEditable(savedList);
    }

    /** Whether the filters are not those of the list kept, or there is none. */
    public boolean isSavable() {
        return savedList == null
                ? !criteria.filters().isEmpty()
                : !savedList.criteria().kept().equals(criteria.kept());
    }

    /** The filters set, each with the address of the list without it. */
    public List<Chip> getChips() {
        return criteria.filters().entrySet().stream()
                .map(filter -> new Chip(
                        wording.of(filter.getKey(), filter.getValue()), href(criteria.with(filter.getKey(), null), 1)))
                .toList();
    }

    /** A filter that is set. */
    public record Chip(String label, String removeHref) {}

    /** The value of a filter; empty where it is not set. */
    public String value(String filter) {
        return criteria.filters().getOrDefault(ListFilter.of(filter), "");
    }

    /** The day since which they are registered, as it is typed; empty where it is not set. */
    public String getSince() {
        return value("since").isEmpty() ? "" : DateText.of(LocalDate.parse(value("since")));
    }

    /** What a filter may be chosen from. */
    public List<String> choices(String filter) {
        return ListFilter.of(filter).choices();
    }

    /** The filters of few choices that the reader may use, by their names in addresses. */
    public List<String> getChosenFilters() {
        return Arrays.stream(ListFilter.values())
                .filter(filter -> !filter.choices().isEmpty() && actor.has(filter.readers()))
                .map(ListFilter::parameter)
                .toList();
    }

    /** A choice of a filter, in words. */
    public String wording(String filter, String choice) {
        return wording.of(ListFilter.of(filter), choice);
    }

    /** The columns, in their order. */
    public List<ListColumn> getColumns() {
        return ListColumn.seenBy(actor);
    }

    /** All that a file waits for, in words. */
    public String reasons(long file) {
        return wording.of(content.actions().get(file));
    }

    /** What files may wait for. */
    public List<ActionCode> getCodes() {
        return listYoungPeople.codes();
    }

    /** Names of counsellors by account. */
    public Map<Long, String> getCounsellors() {
        if (counsellors == null) {
            counsellors = listYoungPeople.counsellors();
        }
        return counsellors;
    }

    /** Address of this list sorted by a column; by the same one again, the other way round. */
    public String sortHref(String column) {
        YoungPeopleCriteria.Sort by = YoungPeopleCriteria.Sort.valueOf(column.toUpperCase(Locale.ROOT));
        return href(criteria.sorted(by, criteria.sort() == by && !criteria.descending()), 1);
    }

    /** What the head of a column says of the order: ascending, descending or none. */
    public String ariaSort(String column) {
        if (!criteria.sort().name().equalsIgnoreCase(column)) {
            return "none";
        }
        return criteria.descending() ? "descending" : "ascending";
    }

    /** Address of another page of this list. */
    public String pageHref(int number) {
        return href(criteria, number);
    }

    /** Address of the whole list without its filters. */
    public String getClearHref() {
        return listHref(getList());
    }

    /** What the list shows, as it stands in addresses. */
    public String getQuery() {
        return criteria.query();
    }

    /** What a saved list would keep, to stand as a parameter in an address. */
    public String getKept() {
        return URLEncoder.encode(criteria.kept(), StandardCharsets.UTF_8);
    }

    /** Number of pages, 1 at least. */
    public long getPages() {
        long size = ListYoungPeople.PAGE_SIZE;
        return Math.max(1, (content.total() + size - 1) / size);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return criteria.isNarrowed();
    }

    /** What nobody was found by: nir, phone or mail; null where none was asked for. */
    public String getNobody() {
        String none = request.getParameter("none");
        return Arrays.stream(SearchText.Kind.values())
                .map(Enum::name)
                .filter(kind -> kind.equalsIgnoreCase(none))
                .findFirst()
                .orElse(null);
    }

    private String href(YoungPeopleCriteria other, int number) {
        return "list.xhtml?" + other.query() + (savedList == null ? "" : "&saved=" + savedList.getKey())
                + (number > 1 ? "&page=" + number : "");
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    public String getSaved() {
        return saved;
    }

    public void setSaved(String saved) {
        this.saved = saved;
    }

    public String getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(String counsellor) {
        this.counsellor = counsellor;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
