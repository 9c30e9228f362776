package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;

/**
 * A criterion that both auditors of closed audits scored, each apart; only from five audits on.
 *
 * @param reference code and version of the reference
 * @param audits in which both scored it
 * @param divided in how many of them they scored it differently
 * @param distance mean of the levels between them where they differ; null where they do not, or differ only on whether the
 *     criterion applies
 */
public record DividingCriterion(
        long nodeId, String reference, String code, String title, int audits, int divided, Double distance) {

    private static final int ALL = 100;

    public String textId() {
        return Ids.text(nodeId);
    }

    /** Per cent of the audits in which they scored it differently, rounded down. */
    public int percent() {
        return ALL * divided / audits;
    }
}
