package fr.jalon.oversight.national;

/**
 * A criterion that audits found not to be met: agreed on below conformity, or with a minor or major non-conformity on it.
 *
 * @param reference code and version of the reference
 * @param audits that examined it
 * @param failed in how many of them it is not met
 * @param below in how many its agreed level is below conformity
 * @param minor in how many there is a minor non-conformity
 * @param major in how many there is a major one
 */
public record FailedCriterion(
        String reference, String code, String title, int audits, int failed, int below, int minor, int major) {

    private static final int ALL = 100;

    /** Per cent of the audits, rounded down. */
    public int percent() {
        return audits == 0 ? 0 : ALL * failed / audits;
    }
}
