package fr.jalon.labelling.commission;

import java.time.LocalDate;

/**
 * A decision as its structure reads it.
 *
 * @param appeal the appeal against it, or null
 * @param today the day on which it is read
 */
public record OwnDecision(CommissionDecision decision, Notice notice, Appeal appeal, LocalDate today) {

    /** Whether the structure may still appeal. */
    public boolean mayAppeal() {
        return appeal == null && decision.getAppealId() == null && !today.isAfter(notice.appealUntil());
    }
}
