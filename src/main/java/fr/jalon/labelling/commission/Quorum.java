package fr.jalon.labelling.commission;

/**
 * How many have to be there: a part of all who sit, rounded up. Whoever is recused on an item sits no less, and counts as
 * absent from it.
 *
 * @param percent of those in term, 1 to 100
 * @param seats how many are in term
 */
public record Quorum(int percent, int seats) {

    private static final int ALL = 100;

    public Quorum {
        if (percent < 1 || percent > ALL || seats < 0) {
            throw new IllegalArgumentException("Not a quorum: " + percent + " % of " + seats);
        }
    }

    /** How many it takes; never nobody. */
    public int needed() {
        return Math.max(1, (seats * percent + ALL - 1) / ALL);
    }

    /** Whether so many are enough. */
    public boolean isReachedBy(int entitled) {
        return entitled >= needed();
    }
}
