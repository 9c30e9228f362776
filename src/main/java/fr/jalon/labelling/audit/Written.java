package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;

/** A text that somebody has to write. */
public final class Written {

    /** The most characters of it. */
    public static final int LENGTH = 8_000;

    private Written() {}

    /**
     * The text without blanks around it.
     *
     * @param key of what is said where there is none
     */
    public static String required(String field, String text, String key) {
        if (text == null || text.isBlank()) {
            throw Refused.field(field, key);
        }
        return limited(field, text);
    }

    /** The text without blanks around it; null where there is none. */
    public static String optional(String field, String text) {
        return text == null || text.isBlank() ? null : limited(field, text);
    }

    private static String limited(String field, String text) {
        if (text.length() > LENGTH) {
            throw Refused.field(field, "audit.refused.textTooLong", LENGTH);
        }
        return text.strip();
    }
}
