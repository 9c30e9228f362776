package fr.jalon.shared.export;

import java.util.List;
import java.util.function.Function;

/**
 * A table of a page that can be taken away.
 *
 * @param name in addresses and file names
 * @param listing what the parameters of an address ask for; they are named as in the page's own address
 */
public record ExportedTable(String name, Function<Function<String, String>, Listing> listing) {

    /**
     * The content of a table.
     *
     * @param title key of its title
     * @param columns keys of their heads
     */
    public record Listing(String title, List<String> columns, Rows rows) {}

    /** Reads rows of texts, numbers, days and local times, in the order of the page; null is an empty cell. */
    @FunctionalInterface
    public interface Rows {

        /** Fewer than the size where no more follow. */
        List<List<Object>> page(int first, int size);

        /** Rows that are read at once, because there are few of them. */
        static <T> Rows of(List<T> all, Function<T, List<Object>> cells) {
            return (first, size) ->
                    all.stream().skip(first).limit(size).map(cells).toList();
        }
    }
}
