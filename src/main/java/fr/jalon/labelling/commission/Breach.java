package fr.jalon.labelling.commission;

/**
 * A blocking criterion that is not met.
 *
 * @param level what the auditors agreed on; null where it is a major finding that says so
 * @param required the level that it takes
 */
public record Breach(String criterion, String title, Integer level, int required) {}
