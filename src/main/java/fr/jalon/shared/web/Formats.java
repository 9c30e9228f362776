package fr.jalon.shared.web;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, hours, numbers and identifiers as the reader writes them. Pages: {@code #{formats.day(date)}}. */
@Named
@RequestScoped
public class Formats {
    private final Shell shell;
    private final Actor actor;

    @Inject
    Formats(Shell shell, Actor actor) {
        this.shell = shell;
        this.actor = actor;
    }

    Formats() {
        this(null, null);
    }

    /** "21 novembre 2026", "1er janvier 2026". */
    public String day(LocalDate day) {
        return written(day, "MMMM");
    }

    /** "21 nov. 2026", for tables. */
    public String shortDay(LocalDate day) {
        return written(day, "MMM");
    }

    private String written(LocalDate day, String month) {
        if (day == null) {
            return "";
        }
        boolean first = french() && day.getDayOfMonth() == 1;
        return day.format(pattern((first ? "d'er' " : "d ") + month + " yyyy"));
    }

    /** The day of a time in UTC, where the reader's structure is: "21 novembre 2026". */
    public String dayOf(LocalDateTime utc) {
        return utc == null ? "" : day(here(utc).toLocalDate());
    }

    /** A time in UTC as clocks show it where the reader's structure is. */
    public LocalDateTime here(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(actor.zone()).toLocalDateTime();
    }

    /** "21 novembre 2026 à 14 h 05", "21 November 2026 at 14:05", where the reader's structure is, from a time in UTC. */
    public String moment(LocalDateTime utc) {
        if (utc == null) {
            return "";
        }
        LocalDateTime here = here(utc);
        return day(here.toLocalDate()) + here.format(pattern(french() ? " 'à' H\u00a0'h'\u00a0mm" : " 'at' HH:mm"));
    }

    /** "12 345", with thin spaces in French. */
    public String number(long number) {
        return String.format(french() ? Locale.FRANCE : Locale.UK, "%,d", number);
    }

    /** "3,4": one decimal. */
    public String decimal(double number) {
        return String.format(french() ? Locale.FRANCE : Locale.UK, "%.1f", number);
    }

    /** "+0,42", "−0,42": two decimals and the sign; a dash for null. */
    public String signed(Double number) {
        if (number == null) {
            return "–";
        }
        String written = String.format(french() ? Locale.FRANCE : Locale.UK, "%.2f", Math.abs(number));
        return (number < 0 ? "\u2212" : "+") + written;
    }

    /** "214 Ko", "3,2 Mo". */
    public String size(long bytes) {
        String unit = french() ? "o" : "B";
        if (bytes < 1000 * 1000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + "\u00a0" + (french() ? "K" : "k") + unit;
        }
        return decimal(bytes / 1000.0 / 1000.0) + "\u00a0M" + unit;
    }

    /** An identifier as it stands in addresses. */
    public String id(long id) {
        return Ids.text(id);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, shell.getLocale());
    }

    private boolean french() {
        return shell.getLocale().getLanguage().equals("fr");
    }
}
