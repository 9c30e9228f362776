package fr.jalon.shared.web;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A page of a REST list: its items, and the cursor of the next page, or null on the last one. A cursor names the last item
 * shown, so that a page neither repeats nor skips one when others come in between. It is opaque to callers.
 *
 * <p>A plain class and not a record: what JSON-B writes is the getters.
 */
public final class CursorPage<T> {

    /** The page size where none is asked for. */
    public static final String DEFAULT_LIMIT = "50";

    private static final int LARGEST = 200;

    private final List<T> items;
    private final String next;

    private CursorPage(List<T> items, String next) {
        this.items = items;
        this.next = next;
    }

    /** Checks the page size asked for: 1 to 200. */
    public static int limit(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw Refused.field("limit", "problem.limit", LARGEST);
        }
        return asked;
    }

    /**
     * Makes a page.
     *
     * @param found one item more than the limit, where there are so many
     * @param position what a cursor keeps of an item
     */
    public static <T> CursorPage<T> of(List<T> found, int limit, Function<T, String> position) {
        if (found.size() <= limit) {
            return new CursorPage<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new CursorPage<>(items, encode(position.apply(items.get(limit - 1))));
    }

    /** Finds at most so many items after an identifier, in the order of identifiers. */
    @FunctionalInterface
    public interface Following<T> {
        List<T> after(long id, int limit);
    }

    /** The page of a list in the order of identifiers that comes after a cursor; null for the first page. */
    public static <T> CursorPage<T> byId(String cursor, int limit, Following<T> list, ToLongFunction<T> id) {
        int size = limit(limit);
        String position = position(cursor);
        long after = position == null ? 0 : Ids.parse(position);
        return of(list.after(after, size + 1), size, item -> Ids.text(id.applyAsLong(item)));
    }

    /** Finds at most so many items from a place on, the first being 0. */
    @FunctionalInterface
    public interface Slice<T> {
        List<T> from(int first, int limit);
    }

    /** The page of a list that has no identifier to go on from; its cursor is a place. */
    public static <T> CursorPage<T> byPlace(String cursor, int limit, Slice<T> list) {
        int size = limit(limit);
        int first = place(position(cursor));
        return of(list.from(first, size + 1), size, item -> Integer.toString(first + size));
    }

    private static int place(String position) {
        try {
            return position == null ? 0 : Math.max(0, Integer.parseInt(position));
        } catch (NumberFormatException foreign) {
            throw Refused.field("cursor", "problem.cursor");
        }
    }

    /** The same page with each item in another form. */
    public <R> CursorPage<R> map(Function<T, R> form) {
        return new CursorPage<>(items.stream().map(form).toList(), next);
    }

    /** Reads what a cursor keeps; null for the first page. Refuses a cursor that was not made here. */
    public static String position(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refused.field("cursor", "problem.cursor");
        }
    }

    private static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    public List<T> getItems() {
        return items;
    }

    public String getNext() {
        return next;
    }
}
