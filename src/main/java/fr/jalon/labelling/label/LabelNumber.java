package fr.jalon.labelling.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a label: year of award, rank in the year, and two check digits of ISO 7064 MOD 97-10, so that a number
 * copied with a wrong digit, or two swapped, is seen: L-2026-0001-43. Refuses a year before 2023, when the label began,
 * and a rank outside 1 to 9999.
 */
public record LabelNumber(int year, int rank) {

    private static final Pattern TEXT = Pattern.compile("L-(\\d{4})-(\\d{4})-(\\d{2})");

    public LabelNumber {
        if (year < 2023 || year > 9999 || rank < 1 || rank > 9999) {
            throw new IllegalArgumentException("Not the number of a label: " + year + ", " + rank);
        }
    }

    /** Reads a number; refuses one of another form or with wrong check digits. */
    public static LabelNumber parse(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the number of a label: " + text);
        }
        LabelNumber number = new LabelNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (number.check() != Integer.parseInt(matcher.group(3))) {
            throw new IllegalArgumentException("Wrong check digits: " + text);
        }
        return number;
    }

    /** ISO 7064 MOD 97-10: the digits and these two together leave 1 when divided by 97. */
    private int check() {
        long digits = year * 10_000L + rank;
        return (int) (98 - digits * 100 % 97);
    }

    @Override
    public String toString() {
        return "L-%04d-%04d-%02d".formatted(year, rank, check());
    }
}
