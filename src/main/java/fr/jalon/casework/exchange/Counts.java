package fr.jalon.casework.exchange;

/**
 * How many rows came out how.
 *
 * @param certain duplicates for certain
 * @param similar likely duplicates
 * @param remarks rows imported with something to know of them
 */
public record Counts(int inserted, int refused, int certain, int similar, int remarks) {

    /** Nothing yet. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** Both together. */
    Counts plus(Counts other) {
        return new Counts(
                inserted + other.inserted,
                refused + other.refused,
                certain + other.certain,
                similar + other.similar,
                remarks + other.remarks);
    }
}
