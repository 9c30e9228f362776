package fr.jalon.casework.indicator;

import java.util.Locale;

/**
 * A part of the young people that a figure may be counted of.
 *
 * @param condition SQL on {@code young_person p}
 */
public record IndicatorPublic(String code, String fr, String en, String condition) {

    /** In the language of the reader. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }
}
