package fr.jalon.labelling.reference.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as a reference keeps them, whatever file they came from: no control characters, one kind of line end. */
final class Plain {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\u0085|\u2028|\u2029");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\uFEFF&&[^\n\t]]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\n\\s*");

    private Plain() {}

    /** A text of several lines, or null where there is none. */
    static String text(String said) {
        if (said == null) {
            return null;
        }
        String plain = UNSEEN.matcher(LINE_ENDS.matcher(said).replaceAll("\n")).replaceAll("");
        plain = plain.strip();
        return plain.isEmpty() ? null : plain;
    }

    /** A text of one line, or null where there is none. */
    static String line(String said) {
        String plain = text(said);
        return plain == null ? null : BREAKS.matcher(plain).replaceAll(" ");
    }

    /** The lines of a text, without the empty ones. */
    static List<String> lines(String said) {
        List<String> lines = new ArrayList<>();
        String plain = text(said);
        if (plain != null) {
            for (String one : plain.split("\n")) {
                if (!one.isBlank()) {
                    lines.add(one.strip());
                }
            }
        }
        return lines;
    }
}
