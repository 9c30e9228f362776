package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.Figure;
import java.time.Instant;

/**
 * What comes out when a frozen indicator is computed again.
 *
 * @param intact whether what was frozen still matches its hash
 * @param sameQuery whether it was counted in the way of then; otherwise the values cannot be compared
 * @param then the figure that was frozen
 * @param now the figure of now
 * @param computedAt when it was computed again
 */
public record Verification(boolean intact, boolean sameQuery, Figure then, Figure now, Instant computedAt) {

    /** Whether the evidence still holds. */
    public boolean holds() {
        return intact && sameQuery && then.equals(now);
    }

    /** The value of then; of a rate or an average, its numerator. */
    public long frozen() {
        return then.value();
    }

    /** The value now; of a rate or an average, its numerator. */
    public long present() {
        return now.value();
    }
}
