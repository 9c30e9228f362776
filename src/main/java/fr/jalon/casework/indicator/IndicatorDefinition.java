package fr.jalon.casework.indicator;

import java.util.Locale;

/**
 * A figure of the case files that may be shown outside them: never a name.
 *
 * @param version changes whenever a query does
 * @param source which part of the case files it is counted in, in French
 * @param numerator the SQL, with :start and :end for the days of the period, both included
 * @param denominator of a rate or an average; null of a number
 */
public record IndicatorDefinition(
        String code,
        int version,
        IndicatorUnit unit,
        String source,
        IndicatorText fr,
        IndicatorText en,
        String numerator,
        String denominator) {

    public IndicatorDefinition {
        unit = unit == null ? IndicatorUnit.NUMBER : unit;
    }

    /** In French, the language of what is frozen. */
    public String label() {
        return fr.name();
    }

    /** In the language of the reader. */
    public IndicatorText text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }
}
