package fr.jalon.casework.transfer;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * A transfer as somebody proposes it.
 *
 * @param destination code of the structure
 * @param consentedOn day on which the young person agreed
 * @param consent how they agreed
 * @param reason why, for the destination; 500 characters at most
 * @param situation where the young person stands, in words, for the destination; 500 characters at most, or null
 */
public record Proposal(String destination, LocalDate consentedOn, Consent consent, String reason, String situation) {

    private static final int LONGEST = 500;

    /** Refuses what is missing, too long, or a consent of tomorrow or too long ago. */
    Proposal checked(LocalDate today, TransferRule rule) {
        if (destination == null || destination.isBlank()) {
            throw Refused.field("destination", "transfer.destination.missing");
        }
        if (consentedOn == null || consentedOn.isAfter(today)) {
            throw Refused.field("consentedOn", "transfer.consentedOn.missing");
        }
        if (consentedOn.isBefore(today.minusDays(rule.consentDays()))) {
            throw Refused.field("consentedOn", "transfer.consentedOn.old", rule.consentDays());
        }
        if (consent == null) {
            throw Refused.field("consent", "transfer.consent.missing");
        }
        String told = situation == null || situation.isBlank() ? null : situation.strip();
        if (told != null && told.length() > LONGEST) {
            throw Refused.field("situation", "transfer.tooLong", LONGEST);
        }
        return new Proposal(destination, consentedOn, consent, text("reason", reason, "transfer.reason.missing"), told);
    }

    /** A text that must be there. */
    static String text(String field, String typed, String missing) {
        if (typed == null || typed.isBlank()) {
            throw Refused.field(field, missing);
        }
        if (typed.strip().length() > LONGEST) {
            throw Refused.field(field, "transfer.tooLong", LONGEST);
        }
        return typed.strip();
    }
}
