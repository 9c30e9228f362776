package fr.jalon.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the address of a list says: the text searched, the saved list, the page.
 *
 * @param <F> the saved lists, the first of which is shown where the address names none
 */
public final class ListState<F extends Enum<F>> {

    private final F[] filters;
    private String text;
    private String list;
    private int page = 1;

    ListState(F[] filters) {
        this.filters = filters.clone();
    }

    F filter() {
        return Arrays.stream(filters)
                .filter(one -> lower(one).equals(list))
                .findFirst()
                .orElse(filters[0]);
    }

    /** Number of the page, from 0. */
    int number() {
        return Math.max(page, 1) - 1;
    }

    String previousHref() {
        return number() > 0 ? href(filter(), number()) : null;
    }

    String nextHref(boolean more) {
        return more ? href(filter(), number() + 2) : null;
    }

    /** Names of the saved lists, in the order of the tabs. */
    public F[] getFilters() {
        return filters.clone();
    }

    public boolean current(F one) {
        return one == filter();
    }

    /** Address of another list, with the same text. */
    public String href(F one) {
        return href(one, 1);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return filter() != filters[0] || text != null && !text.isBlank();
    }

    private String href(F one, int number) {
        String query = text == null || text.isBlank() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return "list.xhtml?list=" + lower(one) + query + "&page=" + number;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getList() {
        return lower(filter());
    }

    public void setList(String list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
