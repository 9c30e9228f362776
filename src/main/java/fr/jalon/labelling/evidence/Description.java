package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is said of a piece of evidence.
 *
 * @param title its short name, at most 200 characters
 * @param text what it shows; null where the title says it all
 * @param date the day the evidence is of (a meeting, a signature), not the day it was uploaded
 */
public record Description(String title, String text, LocalDate date) {
    public Description {
        title = title == null || title.isBlank() ? null : title.strip();
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses a missing or overlong title, and a date that is missing or still to come. */
    void check(LocalDate today) {
        if (title == null) {
            throw Refused.field("title", "evidence.titleRequired");
        }
        if (title.length() > 200) {
            throw Refused.field("title", "evidence.titleTooLong");
        }
        if (text != null && text.length() > 4000) {
            throw Refused.field("text", "evidence.textTooLong");
        }
        if (date == null) {
            throw Refused.field("date", "evidence.dateRequired");
        }
        if (date.isAfter(today)) {
            throw Refused.field("date", "evidence.dateToCome");
        }
    }
}
