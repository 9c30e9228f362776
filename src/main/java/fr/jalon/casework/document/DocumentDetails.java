package fr.jalon.casework.document;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is said of a document.
 *
 * @param title what tells it from others of its kind; may be null
 * @param issuedOn may be null
 * @param validUntil last day; null where it has no end, or none that is known
 */
public record DocumentDetails(DocumentKind kind, String title, LocalDate issuedOn, LocalDate validUntil) {

    private static final int LONGEST_TITLE = 200;

    /** Refuses a missing kind, a title that is too long or missing where the kind says nothing, days out of order. */
    public DocumentDetails {
        if (kind == null) {
            throw Refused.field("kind", "document.kind.missing");
        }
        title = title == null || title.isBlank() ? null : title.strip();
        if (title == null && kind == DocumentKind.OTHER) {
            throw Refused.field("title", "document.title.missing");
        }
        if (title != null && title.length() > LONGEST_TITLE) {
            throw Refused.field("title", "document.title.tooLong", LONGEST_TITLE);
        }
        if (issuedOn != null && validUntil != null && validUntil.isBefore(issuedOn)) {
            throw Refused.field("validUntil", "document.validUntil.order");
        }
    }

    /** Refuses a date of issue to come; where the end is not said, takes the usual one of its kind. */
    DocumentDetails checked(LocalDate today) {
        if (issuedOn != null && issuedOn.isAfter(today)) {
            throw Refused.field("issuedOn", "document.issuedOn.future");
        }
        LocalDate end = validUntil == null ? DocumentRule.on(today).usualEnd(kind, issuedOn) : validUntil;
        return new DocumentDetails(kind, title, issuedOn, end);
    }
}
