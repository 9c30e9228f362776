package fr.jalon.casework.indicator;

/** What the value of an indicator is. */
public enum IndicatorUnit {
    /** A count. */
    NUMBER,
    /** A part of a whole: a numerator and a denominator, shown in per cent. */
    RATE,
    /** Days in all and how many times: an average is shown. */
    DAYS
}
