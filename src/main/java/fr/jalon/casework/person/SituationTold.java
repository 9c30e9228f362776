package fr.jalon.casework.person;

/**
 * Somebody being registered said what they do now, since when was not asked. Observed in the same transaction by the
 * feature that keeps situations.
 */
public record SituationTold(long youngPersonId, SituationCategory category) {}
