package fr.jalon.casework;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates, hours, ages, sums and sentences of the case files, as the reader's language writes them. */
@Named
@RequestScoped
public class Wording {

    private static final Pattern FIRST = Pattern.compile("\\b1 ");

    private final Shell shell;

    @Inject
    Wording(Shell shell) {
        this.shell = shell;
    }

    Wording() {
        this(null);
    }

    /** 21 nov. 2026. */
    public String date(LocalDate day) {
        return format(day, "d MMM uuuu");
    }

    /** 21 novembre 2026. */
    public String longDate(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    /** Samedi 21 novembre 2026. */
    public String fullDate(LocalDate day) {
        String text = format(day, "EEEE d MMMM uuuu");
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** Lundi 23 novembre, without the year. */
    public String weekday(LocalDate day) {
        String text = format(day, "EEEE d MMMM");
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** 14 h 30, or 14:30. */
    public String hour(LocalTime time) {
        return time == null ? "" : HourText.of(time, locale());
    }

    /** Age in completed years. */
    public int age(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** 561,68 €. */
    public String euros(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format =
                NumberFormat.getCurrencyInstance(locale().equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    /** 1 284. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale().equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK)
                .format(value);
    }

    /** The sentence of a key, its dates written out. */
    public String sentence(String key, List<Object> arguments) {
        Object[] written = arguments.stream()
                .map(argument -> argument instanceof LocalDate day ? longDate(day) : argument)
                .toArray();
        return Texts.text(locale(), key, written);
    }

    /** The sentence of a key, its dates written out; where there is no key, the one argument as it was typed. */
    public String words(String key, List<Object> arguments) {
        return key == null ? String.valueOf(arguments.get(0)) : sentence(key, arguments);
    }

    /** The sentence of a key with one argument. */
    public String text(String key, Object argument) {
        return Texts.text(locale(), key, argument);
    }

    /** The text of a key with two arguments. */
    public String text(String key, Object first, Object second) {
        return Texts.text(locale(), key, first, second);
    }

    /** The first letters of the first name and the name, for a person's mark. */
    public String initials(String firstName, String name) {
        return (firstName.substring(0, 1) + name.substring(0, 1)).toUpperCase(locale());
    }

    private String format(LocalDate day, String pattern) {
        if (day == null) {
            return "";
        }
        String text = DateTimeFormatter.ofPattern(pattern, locale()).format(day);
        boolean first = day.getDayOfMonth() == 1 && locale().equals(Locale.FRENCH);
        return first ? FIRST.matcher(text).replaceFirst("1er ") : text;
    }

    private Locale locale() {
        return shell.getLocale();
    }
}
