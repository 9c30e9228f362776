package fr.jalon.casework.indicator;

import fr.jalon.shared.time.Period;

/**
 * Of what an indicator is counted.
 *
 * @param site identifier of the site where the young people were received; null: all of the mission
 * @param publicCode code of a public of the catalogue; null: everybody
 */
public record IndicatorScope(Period period, Long site, String publicCode) {

    public IndicatorScope {
        publicCode = publicCode == null || publicCode.isBlank() ? null : publicCode;
    }

    /** All of the mission, everybody. */
    public static IndicatorScope of(Period period) {
        return new IndicatorScope(period, null, null);
    }
}
