package fr.jalon.casework.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a list of young people shows, in which order. Its text is read from and written to addresses; a number, a
 * telephone or a mail of somebody never stands there.
 *
 * @param scope whose young people
 * @param text words of a name or a file number; empty for none
 * @param files numbers of a few files, found by what must not stand in an address; empty for all
 * @param filters what narrows the list, as {@link ListFilter} reads it
 */
public record YoungPeopleCriteria(
        Scope scope, String text, List<Integer> files, Map<ListFilter, String> filters, Sort sort, boolean descending) {

    /** Whose young people a list holds. */
    public enum Scope {
        MINE,
        CONTRACT,
        ALL
    }

    private static final int MOST_FILES = 50;
    private static final int LONGEST_TEXT = 120;

    /** The only columns a list may be sorted by. */
    public enum Sort {
        NAME("p.folded_name"),
        FILE_NUMBER("p.file_number"),
        BIRTH_DATE("p.birth_date"),
        LAST_ACT("m.last_act_on"),
        CONTRACT_END("m.contract_ends_on");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** Cuts what is too long to be a name. */
    public YoungPeopleCriteria {
        text = text == null ? "" : text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        files = List.copyOf(files);
        filters = filters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(filters));
    }

    /** All young people of the mission, by name. */
    public static YoungPeopleCriteria all() {
        return new YoungPeopleCriteria(Scope.ALL, "", List.of(), Map.of(), Sort.NAME, false);
    }

    /** What the parameters of an address say; what they cannot say is left out. */
    static YoungPeopleCriteria from(UnaryOperator<String> parameters) {
        Map<ListFilter, String> filters = new EnumMap<>(ListFilter.class);
        for (ListFilter filter : ListFilter.values()) {
            filter.read(parameters.apply(filter.parameter())).ifPresent(value -> filters.put(filter, value));
        }
        String text = parameters.apply("q");
        return new YoungPeopleCriteria(
                chosen(Scope.values(), parameters.apply("list"), Scope.ALL),
                SearchText.of(text).isPersonal() ? "" : text,
                numbers(parameters.apply("files")),
                filters,
                chosen(Sort.values(), parameters.apply("sort"), Sort.NAME),
                "desc".equals(parameters.apply("order")));
    }

    /** What a text of {@link #kept()} says. */
    static YoungPeopleCriteria of(String kept) {
        Map<String, String> parameters = Arrays.stream(kept.split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .collect(Collectors.toMap(
                        one -> one[0],
                        one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
        return from(parameters::get);
    }

    /** With a filter set, or without it where null. */
    public YoungPeopleCriteria with(ListFilter filter, String value) {
        Map<ListFilter, String> changed = new EnumMap<>(ListFilter.class);
        changed.putAll(filters);
        if (value == null) {
            changed.remove(filter);
        } else {
            changed.put(filter, value);
        }
        return new YoungPeopleCriteria(scope, text, files, changed, sort, descending);
    }

    /** Without what was searched. */
    YoungPeopleCriteria withoutText() {
        return new YoungPeopleCriteria(scope, "", List.of(), filters, sort, descending);
    }

    /** For these files only. */
    YoungPeopleCriteria withFiles(List<Integer> numbers) {
        return new YoungPeopleCriteria(scope, "", numbers, filters, sort, descending);
    }

    /** Searching this. */
    public YoungPeopleCriteria withText(String searched) {
        return new YoungPeopleCriteria(scope, searched, List.of(), filters, sort, descending);
    }

    /** In this order. */
    YoungPeopleCriteria sorted(Sort by, boolean down) {
        return new YoungPeopleCriteria(scope, text, files, filters, by, down);
    }

    /** Whether something narrows it beside whose young people they are. */
    boolean isNarrowed() {
        return !text.isEmpty() || !files.isEmpty() || !filters.isEmpty();
    }

    /** What a saved list keeps: all but what was searched, which may name somebody. */
    String kept() {
        return withoutText().query();
    }

    /** As it stands in an address, without the question mark. */
    String query() {
        StringBuilder query = new StringBuilder("list=" + lower(scope));
        append(query, "q", text);
        append(query, "files", files.stream().map(String::valueOf).collect(Collectors.joining(",")));
        filters.forEach((filter, value) -> append(query, filter.parameter(), value));
        if (sort != Sort.NAME || descending) {
            query.append("&sort=").append(lower(sort)).append(descending ? "&order=desc" : "");
        }
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static List<Integer> numbers(String said) {
        return said == null
                ? List.of()
                : Arrays.stream(said.split(","))
                        .filter(number -> number.matches("[0-9]{1,9}"))
                        .limit(MOST_FILES)
                        .map(Integer::valueOf)
                        .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
