package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is said of a piece of evidence.
 *
 * @param title its short name, at most 200 characters
 * @param text what it shows; null where the title says it all
 * @param date the day the evidence is of (a meeting, a signature), not the day it was uploaded
 * @param validUntil the last day it holds; null: no end
 * @param confidentiality who may see it
 * @param consent whether the structure consents that its association sees it
 */
public record Description(
        String title,
        String text,
        LocalDate date,
        LocalDate validUntil,
        Confidentiality confidentiality,
        boolean consent) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;

    public Description {
        title = title == null || title.isBlank() ? null : title.strip();
        text = text == null || text.isBlank() ? null : text.strip();
        confidentiality = confidentiality == null ? Confidentiality.AUDITORS : confidentiality;
    }

    /** Without an end, for the auditors. */
    public Description(String title, String text, LocalDate date) {
        this(title, text, date, null, null, false);
    }

    /** Refuses a missing or overlong title, a date that is missing or still to come, and an end before it. */
    void check(LocalDate today) {
        if (title == null) {
            throw Refused.field("title", "evidence.titleRequired");
        }
        if (title.length() > LONGEST_TITLE) {
            throw Refused.field("title", "evidence.titleTooLong");
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refused.field("text", "evidence.textTooLong");
        }
        if (date == null) {
            throw Refused.field("date", "evidence.dateRequired");
        }
        if (date.isAfter(today)) {
            throw Refused.field("date", "evidence.dateToCome");
        }
        if (validUntil != null && validUntil.isBefore(date)) {
            throw Refused.field("validUntil", "evidence.validBeforeDate");
        }
        if (consent && confidentiality == Confidentiality.STRUCTURE) {
            throw Refused.field("consent", "evidence.consentToNobody");
        }
    }
}
