package fr.jalon.labelling.assessment;

import java.time.LocalDateTime;

/**
 * What one voice gives a criterion.
 *
 * @param level on the scale of the criterion; null where it does not apply
 * @param proposedAt when an auditor proposed it to the other, for good (UTC); null while it is their own
 */
public record AuditorScore(
        Integer level, boolean applicable, String reason, String authorName, LocalDateTime proposedAt, int version) {

    public boolean isProposed() {
        return proposedAt != null;
    }

    /** Whether both say the same of the criterion, whatever their reasons. */
    boolean agreesWith(AuditorScore other) {
        return applicable == other.applicable && (level == null ? other.level == null : level.equals(other.level));
    }
}
