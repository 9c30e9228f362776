package fr.jalon.casework.access;

import fr.jalon.casework.HourText;
import fr.jalon.shared.i18n.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How what is handed over is written: in French whoever prepares it, on the time of the mission; to be read on a page,
 * in the language of the reader.
 *
 * @param language of the words; numbers stay French
 * @param names of colleagues, by account
 * @param functions what they are in the mission, by account
 * @param leftOut what is not handed over
 */
record AccessWording(
        Locale language, ZoneId zone, Map<Long, String> names, Map<Long, String> functions, Set<String> leftOut) {

    static final Locale LANGUAGE = Locale.FRENCH;

    /** The same in another language. */
    AccessWording speaking(Locale other) {
        return new AccessWording(other, zone, names, functions, leftOut);
    }

    boolean isLeftOut(String ref) {
        return leftOut.contains(ref);
    }

    String text(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }

    /** The text of a key in the language of what is handed over; the key itself where there is none. */
    static String in(String key) {
        return Texts.text(LANGUAGE, key);
    }

    /** 21 novembre 2026, 1er décembre 2026. */
    String day(LocalDate day) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
        return day.getDayOfMonth() == 1 && language.equals(LANGUAGE) ? text.replaceFirst("1 ", "1er ") : text;
    }

    String hour(LocalTime hour) {
        return HourText.of(hour);
    }

    String moment(LocalDateTime utc) {
        LocalDateTime local =
                utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
        return text("access.moment", day(local.toLocalDate()), hour(local.toLocalTime()));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    String euros(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(amount);
    }

    String name(long account) {
        return names.getOrDefault(account, text("access.formerColleague"));
    }

    /** What somebody is in the mission: the platform where it is nobody. */
    String function(Long account) {
        return account == null
                ? text("access.platform")
                : functions.getOrDefault(account, text("access.formerColleague"));
    }

    JsonArray array(List<? extends AccessValue> values) {
        var all = Json.createArrayBuilder();
        values.forEach(value -> all.add(value.json(this)));
        return all.build();
    }
}
