package fr.jalon.casework.indicator;

import fr.jalon.shared.i18n.Texts;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A figure as it is read: a count, a share or an average.
 *
 * @param denominator null of a count
 */
public record Figure(IndicatorUnit unit, long value, Long denominator) {

    /** The figure in words, with its unit: 412, 72,4 %, 12,3 jours. */
    public String text(Locale locale) {
        if (unit == IndicatorUnit.NUMBER) {
            return NumberFormat.getIntegerInstance(locale).format(value);
        }
        if (denominator == null || denominator == 0) {
            return Texts.text(locale, "indicator.nothing");
        }
        double share = (double) value / denominator;
        NumberFormat format =
                unit == IndicatorUnit.RATE ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return unit == IndicatorUnit.RATE
                ? format.format(share)
                : Texts.text(locale, "indicator.days", format.format(share));
    }

    /** What it was divided by; null of a count. */
    public String parts(Locale locale) {
        if (unit == IndicatorUnit.NUMBER || denominator == null) {
            return null;
        }
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        return Texts.text(locale, "indicator.parts", whole.format(value), whole.format(denominator));
    }
}
