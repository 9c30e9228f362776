package fr.jalon.casework.indicator;

/** What an indicator is called and what it counts, in words, in one language. */
public record IndicatorText(String name, String definition) {}
