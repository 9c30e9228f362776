package fr.jalon.labelling.evidence;

import java.time.Instant;

/**
 * What comes out when a frozen indicator is computed again.
 *
 * @param intact whether what was frozen still matches its hash
 * @param sameQuery whether the query is still the one of then; otherwise the values cannot be compared
 * @param frozen the value of then
 * @param present the value now
 * @param computedAt when it was computed again
 */
public record Verification(boolean intact, boolean sameQuery, long frozen, long present, Instant computedAt) {

    /** Whether the evidence still holds. */
    public boolean holds() {
        return intact && sameQuery && frozen == present;
    }
}
