package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is proposed to a young person.
 *
 * @param theme of the common service offer
 * @param title what it is, in a few words
 * @param proposedOn day, where the structure is
 */
public record OfferDetails(Theme theme, String title, LocalDate proposedOn) {

    private static final int LONGEST = 200;

    /** Refuses a missing theme, title or day, and a title that is too long. */
    public OfferDetails {
        if (theme == null) {
            throw Refused.field("theme", "offer.theme.missing");
        }
        if (title == null || title.isBlank() || title.length() > LONGEST) {
            throw Refused.field("title", "offer.title.missing", LONGEST);
        }
        if (proposedOn == null) {
            throw Refused.field("proposedOn", "offer.proposedOn.missing");
        }
        title = title.strip();
    }
}
