package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which part of the plan a page shows and how, as its address says it; makes the addresses of the others.
 *
 * @param view list, board, timeline or calendar
 * @param month of the calendar, or null for the present one
 */
public record PlanAddress(View view, ActionCriteria criteria, int page, YearMonth month) {

    /** The ways to see the plan. */
    public enum View {
        LIST,
        BOARD,
        TIMELINE,
        CALENDAR
    }

    PlanAddress with(View other) {
        return new PlanAddress(other, criteria, 1, month);
    }

    PlanAddress with(ActionCriteria others) {
        return new PlanAddress(view, others, 1, month);
    }

    PlanAddress with(ActionCriteria.Narrow narrow) {
        return with(new ActionCriteria(criteria.filter(), criteria.scoreId(), criteria.sort(), narrow));
    }

    PlanAddress page(int number) {
        return new PlanAddress(view, criteria, number, month);
    }

    PlanAddress month(YearMonth other) {
        return new PlanAddress(view, criteria, 1, other);
    }

    /** As a link. */
    public String href() {
        return "list.xhtml?" + query() + (page > 1 ? "&page=" + page : "");
    }

    /** What an export of the same actions is asked with. */
    public String query() {
        List<String> parts = new ArrayList<>();
        parts.add("view=" + lower(view));
        parts.add("list=" + lower(criteria.filter()));
        parts.add("sort=" + lower(criteria.sort()));
        ActionCriteria.Narrow narrow = criteria.narrow();
        put(parts, "owner", narrow.ownerId() == null ? null : Ids.text(narrow.ownerId()));
        put(parts, "priority", narrow.priority() == null ? null : lower(narrow.priority()));
        put(parts, "origin", narrow.origin() == null ? null : lower(narrow.origin()));
        put(parts, "axis", narrow.axisId() == null ? null : Ids.text(narrow.axisId()));
        put(parts, "roadmap", narrow.roadmapId() == null ? null : Ids.text(narrow.roadmapId()));
        put(parts, "month", month == null ? null : month.toString());
        return String.join("&", parts);
    }

    private static void put(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    /** What the parameters of an address ask for; the first of all where they name none of ours. */
    static PlanAddress of(Function<String, String> parameter) {
        ActionCriteria.Narrow narrow = new ActionCriteria.Narrow(
                id(parameter.apply("owner")),
                null,
                one(Priority.values(), parameter.apply("priority"), null),
                one(Origin.values(), parameter.apply("origin"), null),
                id(parameter.apply("axis")),
                id(parameter.apply("roadmap")),
                null,
                null);
        return new PlanAddress(
                one(View.values(), parameter.apply("view"), View.LIST),
                new ActionCriteria(
                        one(ActionCriteria.Filter.values(), parameter.apply("list"), ActionCriteria.Filter.PENDING),
                        null,
                        one(ActionCriteria.Sort.values(), parameter.apply("sort"), ActionCriteria.Sort.DUE),
                        narrow),
                Math.max(1, number(parameter.apply("page"))),
                month(parameter.apply("month")));
    }

    private static Long id(String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(Ids.parse(text));
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static YearMonth month(String text) {
        return text != null && text.matches("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    private static <E extends Enum<E>> E one(E[] allowed, String asked, E otherwise) {
        return Arrays.stream(allowed)
                .filter(one -> lower(one).equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
