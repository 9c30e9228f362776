package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/**
 * Whether a signed diagnosis is still what was signed.
 *
 * @param hash of what was signed; null where it was signed before Jalon sealed diagnoses
 * @param signedAt UTC
 * @param intact whether the text kept at the signature still has that hash
 * @param matches whether the scores and their evidence, as they are now, are still that text
 */
public record SealCheck(String hash, String signedByName, LocalDateTime signedAt, boolean intact, boolean matches) {

    /** Whether it holds in both respects. */
    public boolean holds() {
        return intact && matches;
    }
}
