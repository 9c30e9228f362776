package fr.jalon.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as French people type them: 14/03/2008, 14.3.2008, 14 3 2008, 14032008; and 2008-03-14. */
public final class DateText {

    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[\\s/.-](\\d{1,2})[\\s/.-](\\d{4})");
    private static final Pattern GLUED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private DateText() {}

    /** The date that was typed; empty where it is none. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        for (Pattern pattern : new Pattern[] {FRENCH, GLUED}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return date(matcher.group(3), matcher.group(2), matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** 14/03/2008. */
    public static String of(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
