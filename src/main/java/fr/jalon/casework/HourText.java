package fr.jalon.casework;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours as French people write them (9 h, 14 h 30, with spaces that do not break) and type them (14:30, 14h30), and as
 * readers of English read them (09:00, 14:30).
 */
public final class HourText {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[h:.]?\\s*(\\d{2})?", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private HourText() {}

    /** The hour in words and digits. */
    public static String of(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }

    /** The hour as readers of that language write it. */
    public static String of(LocalTime time, Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? of(time) : ENGLISH.format(time);
    }

    /** The hour that was typed; empty where it is none. */
    public static Optional<LocalTime> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().replace('\u00a0', ' '));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minutes));
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }
}
