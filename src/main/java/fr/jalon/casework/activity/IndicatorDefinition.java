package fr.jalon.casework.activity;

/**
 * A count over the case files that may be shown outside them: never a name.
 *
 * @param version changes whenever the query does
 * @param label in French
 * @param query the SQL, with :start and :end for the days of the period, both included
 */
public record IndicatorDefinition(String code, int version, String label, String query) {}
