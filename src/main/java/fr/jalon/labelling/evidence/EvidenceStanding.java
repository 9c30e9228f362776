package fr.jalon.labelling.evidence;

/**
 * How the evidence of a diagnosis stands today.
 *
 * @param over pieces that hold no longer
 * @param ending pieces that end within 60 days
 * @param drifted frozen indicators that no longer hold, and wait for somebody
 */
public record EvidenceStanding(int over, int ending, int drifted) {

    /** Whether somebody should look at it. */
    public boolean isNoticed() {
        return over + ending + drifted > 0;
    }
}
