package fr.jalon.oversight.support;

import fr.jalon.shared.error.Refused;

/**
 * What a mission asks.
 *
 * @param criterionCode the criterion it is about, as 5.1, or null
 * @param criterionTitle its title, kept as it was when it was asked
 * @param subject at most 200 characters
 */
public record SupportQuestion(String criterionCode, String criterionTitle, String subject, String text) {

    /** The most characters of a message. */
    static final int LENGTH = 4_000;

    private static final int SUBJECT = 200;
    private static final int TITLE = 300;

    public SupportQuestion {
        criterionCode = stripped(criterionCode);
        criterionTitle = criterionCode == null ? null : stripped(criterionTitle);
        subject = stripped(subject);
        text = stripped(text);
    }

    /** Refuses a missing or overlong subject or message, and what is no criterion. */
    void check() {
        if (criterionCode != null && !criterionCode.matches("[0-9A-Z.]{1,20}")) {
            throw Refused.field("criterion", "support.refused.criterion");
        }
        if (criterionTitle != null && criterionTitle.length() > TITLE) {
            throw Refused.field("criterion", "support.refused.criterion");
        }
        if (subject == null || subject.length() > SUBJECT) {
            throw Refused.field("subject", "support.refused.subject");
        }
        checkText(text);
    }

    /** Refuses a missing or overlong message. */
    static void checkText(String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "support.refused.noText");
        }
        if (text.length() > LENGTH) {
            throw Refused.field("text", "support.refused.textTooLong", LENGTH);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
