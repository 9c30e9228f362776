package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number of registration in the national directory (NIR, « numéro de sécurité sociale »): 13 characters and a key of
 * two digits, {@code 97 - (N mod 97)}, where 2A counts as 19 and 2B as 18 (Corsica). Missions may process it (decree
 * 2019-341). Kept without spaces; never written to a log or a journal.
 */
public record Nir(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-478][0-9]{4}[0-9]([0-9]|[AB])[0-9]{8}");

    /** Refuses what is not one, and says what is wrong: length, character or key. */
    public Nir {
        if (value == null || value.length() != 15) {
            throw Refused.field("nir", "nir.length", value == null ? 0 : value.length());
        }
        if (!SHAPE.matcher(value).matches() || hasLetterOutsideCorsica(value)) {
            throw Refused.field("nir", "nir.character", firstWrong(value));
        }
        int expected = key(value);
        if (expected != Integer.parseInt(value.substring(13))) {
            throw Refused.field("nir", "nir.key", value.substring(13));
        }
    }

    /** Reads what people type: spaces, dots and hyphens are dropped. */
    public static Nir parse(String typed) {
        return new Nir(typed.replaceAll("[\\s.\\u00a0\\u202f-]", "").toUpperCase(Locale.ROOT));
    }

    /** The number in the groups of the carte Vitale: 2 95 10 99 126 111 93. */
    public String spaced() {
        return String.join(
                "\u00a0",
                value.substring(0, 1),
                value.substring(1, 3),
                value.substring(3, 5),
                value.substring(5, 7),
                value.substring(7, 10),
                value.substring(10, 13),
                value.substring(13));
    }

    /** The sex that its first digit says. 3, 4, 7 and 8 are provisional numbers: odd male, even female. */
    public Sex sex() {
        return (value.charAt(0) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether its first digit says this sex, or no other one is known. */
    public boolean agreesWith(Sex sex) {
        return sex == Sex.UNKNOWN || sex == sex();
    }

    /** Whether the directory will give another one: it begins with 3, 4, 7 or 8. */
    public boolean isProvisional() {
        return value.charAt(0) > '2';
    }

    /**
     * Whether its year and month are those of this date. Months above 12 stand for an unknown one (20, 30 to 42, 50 to
     * 99) and agree with any.
     */
    public boolean agreesWith(LocalDate birthDate) {
        int year = Integer.parseInt(value.substring(1, 3));
        int month = Integer.parseInt(value.substring(3, 5));
        return year == birthDate.getYear() % 100 && (month > 12 || month == birthDate.getMonthValue());
    }

    /** Never the number: it must not reach a log. */
    @Override
    public String toString() {
        return "NIR";
    }

    private static int key(String value) {
        String digits = value.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return 97 - (int) (Long.parseLong(digits) % 97);
    }

    private static boolean hasLetterOutsideCorsica(String value) {
        return Character.isLetter(value.charAt(6)) && value.charAt(5) != '2';
    }

    private static String firstWrong(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean corsica = i == 6 && (c == 'A' || c == 'B') && value.charAt(5) == '2';
            boolean fits = i == 0 ? "123478".indexOf(c) >= 0 : c >= '0' && c <= '9';
            if (!fits && !corsica) {
                return String.valueOf(c);
            }
        }
        return value;
    }
}
