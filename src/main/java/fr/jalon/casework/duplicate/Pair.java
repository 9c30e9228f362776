package fr.jalon.casework.duplicate;

import java.util.List;

/**
 * Two files that may be of one person.
 *
 * @param one the file with the smaller number
 * @param score 0 to 100
 * @param reasons what speaks for it first, then what speaks against it
 */
public record Pair(ComparedFile one, ComparedFile other, int score, List<Resemblance> reasons) {

    static Pair of(ComparedFile a, ComparedFile b, Likeness likeness) {
        boolean inOrder = a.fileNumber() < b.fileNumber();
        return new Pair(
                inOrder ? a : b,
                inOrder ? b : a,
                likeness.score(),
                likeness.reasons().stream().sorted().toList());
    }

    /** The other one of the two. */
    public ComparedFile otherThan(long id) {
        return one.id() == id ? other : one;
    }
}
