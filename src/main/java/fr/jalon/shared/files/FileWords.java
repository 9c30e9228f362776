package fr.jalon.shared.files;

/**
 * The words of a file.
 *
 * @param text empty where there are none or they could not be read
 */
public record FileWords(Reading reading, String text) {

    /** How far the reading came. */
    public enum Reading {
        /** To the end. */
        WHOLE,
        /** As far as the longest text that is kept. */
        CUT,
        /** There are none: an image, or pages that were scanned. */
        NONE,
        /** The file is damaged, protected by a password, or took too long. */
        FAILED
    }

    static FileWords of(String text, boolean cut) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return new FileWords(Reading.NONE, "");
        }
        return new FileWords(cut ? Reading.CUT : Reading.WHOLE, words);
    }
}
