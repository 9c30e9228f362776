package fr.jalon.casework.search;

import java.time.LocalDate;

/**
 * A young person whom what is being typed may mean.
 *
 * @param name used first, as lists are sorted
 * @param counsellor name of the referent; null where there is none
 */
public record Suggestion(long id, String name, LocalDate birthDate, int fileNumber, String counsellor) {}
