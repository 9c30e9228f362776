package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.FoldedName;
import fr.jalon.shared.error.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as other software writes it: 2008-03-14, 14/03/2008, 14.3.2008, 14 mars 2008, with or without an hour, or the
 * number by which Excel counts days (39521). A year of two digits is refused: nobody knows the century.
 */
final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})(?: .*)?");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2}");
    private static final Pattern WORDS = Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})(?:er)? (\\p{L}+) (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:[.,]\\d+)?");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /** Day 0 of Excel, which believes that 1900 had a 29 February. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private WrittenDate() {}

    /** Reads it; refuses what is none. */
    static LocalDate parse(String written) {
        String text = written.strip().replaceAll("[\\s\\u00a0\\u202f]+", " ").replaceFirst("^'", "");
        if (SHORT.matcher(text).matches()) {
            throw Refused.field("birthDate", "import.date.century", written);
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher french = FRENCH.matcher(text);
            if (french.matches()) {
                return LocalDate.of(number(french, 3), number(french, 2), number(french, 1));
            }
            Matcher words = WORDS.matcher(text);
            if (words.matches()) {
                int month = MONTHS.indexOf(FoldedName.of(words.group(2)).text());
                return LocalDate.of(number(words, 3), month + 1, number(words, 1));
            }
            if (SERIAL.matcher(text).matches()) {
                return EXCEL.plusDays(Long.parseLong(text.substring(0, 5)));
            }
        } catch (DateTimeException impossible) {
            throw Refused.field("birthDate", "import.date.impossible", written);
        }
        throw Refused.field("birthDate", "date.wrong", written);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
