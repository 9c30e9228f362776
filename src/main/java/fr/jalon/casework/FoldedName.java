package fr.jalon.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what people type differently: accents, case, ligatures, hyphens, apostrophes, double spaces. Two
 * spellings of one name fold to the same text.
 */
public record FoldedName(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folds a name; nothing folds to the empty text. */
    public static FoldedName of(String name) {
        if (name == null) {
            return new FoldedName("");
        }
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return new FoldedName(SEPARATORS.matcher(bare).replaceAll(" ").strip());
    }

    /** The words of a name as it is written; none of no name. */
    public static String[] words(String name) {
        return name == null
                ? new String[0]
                : SEPARATORS
                        .splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same letters in the same order: « Le Goff » and « Legoff » sound alike in a queue. */
    public boolean soundsLike(FoldedName other) {
        return !isEmpty() && glued().equals(other.glued());
    }

    /** One letter more, less, other, or two neighbours swapped: a slip of the hand. */
    public boolean isOneSlipFrom(FoldedName other) {
        String a = glued();
        String b = other.glued();
        if (a.length() < 3 || b.length() < 3 || a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        String restA = a.substring(head);
        String restB = b.substring(head);
        return tail(restA, 1).equals(tail(restB, 1))
                || tail(restA, 1).equals(restB)
                || restA.equals(tail(restB, 1))
                || areSwapped(restA, restB);
    }

    private static boolean areSwapped(String a, String b) {
        return a.length() > 1
                && a.length() == b.length()
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String text, int from) {
        return text.length() <= from ? "" : text.substring(from);
    }

    private String glued() {
        return text.replace(" ", "");
    }
}
