package fr.jalon.casework.search;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The list of young people. All its state is in the URL, so that a link can be shared and "back" works. */
@Named
@RequestScoped
public class YoungPersonListView {

    private final ListYoungPeople listYoungPeople;
    private final Actor actor;

    private String text;
    private String list;
    private String situation;
    private String sort;
    private String order;
    private int page = 1;
    private ListYoungPeople.Page content;

    @Inject
    YoungPersonListView(ListYoungPeople listYoungPeople, Actor actor) {
        this.listYoungPeople = listYoungPeople;
        this.actor = actor;
    }

    YoungPersonListView() {
        this(null, null);
    }

    /** The page of the list that the URL describes. */
    public ListYoungPeople.Page getContent() {
        if (content == null) {
            boolean own = getList().equals("mine") && actor.has(Role.COUNSELLOR);
            content = listYoungPeople.page(new YoungPeopleCriteria(
                    text,
                    own ? actor.accountId() : null,
                    chosen(SituationCategory.values(), situation, null),
                    getList().equals("contract") ? listYoungPeople.today() : null,
                    getSortKey(),
                    "desc".equals(order),
                    Math.max(page, 1) - 1));
        }
        return content;
    }

    /** The saved list: mine, contract or all. */
    public String getList() {
        if ("all".equals(list) || "contract".equals(list)) {
            return list;
        }
        return actor.has(Role.COUNSELLOR) ? "mine" : "all";
    }

    public void setList(String list) {
        this.list = list;
    }

    /** Whether the reader has young people of their own. */
    public boolean isCounsellor() {
        return actor.has(Role.COUNSELLOR);
    }

    /** Whether the reader may register. */
    public boolean isRegistering() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION);
    }

    /** Address of another list, without what narrows this one. */
    public String listHref(String name) {
        return "list.xhtml?list=" + name;
    }

    /** Address of this list sorted by a column; by the same one again, the other way round. */
    public String sortHref(String column) {
        boolean again = getSortKey().name().equals(column.toUpperCase(Locale.ROOT));
        return href(column, again && !"desc".equals(order) ? "desc" : "asc", 1);
    }

    /** What the head of a column says of the order: ascending, descending or none. */
    public String ariaSort(String column) {
        if (!getSortKey().name().equals(column.toUpperCase(Locale.ROOT))) {
            return "none";
        }
        return "desc".equals(order) ? "descending" : "ascending";
    }

    /** Address of another page of this list. */
    public String pageHref(int number) {
        return href(getSortKey().name().toLowerCase(Locale.ROOT), "desc".equals(order) ? "desc" : "asc", number);
    }

    /** Number of pages, 1 at least. */
    public long getPages() {
        long size = YoungPeopleCriteria.PAGE_SIZE;
        return Math.max(1, (getContent().total() + size - 1) / size);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !isBlank(text) || !isBlank(situation);
    }

    public SituationCategory[] getSituations() {
        return SituationCategory.values();
    }

    private YoungPeopleCriteria.Sort getSortKey() {
        return chosen(YoungPeopleCriteria.Sort.values(), sort, YoungPeopleCriteria.Sort.NAME);
    }

    private String href(String column, String direction, int number) {
        StringBuilder href = new StringBuilder("list.xhtml?list=" + getList());
        if (!isBlank(text)) {
            href.append("&q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (!isBlank(situation)) {
            href.append("&situation=").append(URLEncoder.encode(situation, StandardCharsets.UTF_8));
        }
        return href.append("&sort=" + column + "&order=" + direction + "&page=" + number)
                .toString();
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
