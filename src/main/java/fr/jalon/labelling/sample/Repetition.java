package fr.jalon.labelling.sample;

import java.util.List;

/**
 * What came out when a draw was repeated.
 *
 * @param known whether it is still known which files its version of the indicator counts; nothing else is said otherwise
 * @param intact whether the statement is what was hashed
 * @param sameDraw whether the files that are drawn are those that were
 * @param samePopulation whether the population is the same, file by file and stratum by stratum
 * @param then files of the population, when it was drawn
 * @param now files of the population, now
 * @param left numbers of drawn files that are in the population no more
 * @param displaced numbers of drawn files that are in it and that the draw does not give any more
 */
public record Repetition(
        boolean known,
        boolean intact,
        boolean sameDraw,
        boolean samePopulation,
        int then,
        int now,
        List<Integer> left,
        List<Integer> displaced) {

    /** Whether it says the same again. */
    public boolean holds() {
        return known && intact && sameDraw && samePopulation;
    }
}
