package fr.jalon.casework.place;

import java.util.List;

/**
 * A commune as it is today.
 *
 * @param code of the INSEE: 5 characters, 2A and 2B in Corsica
 * @param postalCodes at least one, in order
 */
public record Commune(String code, String name, List<String> postalCodes) {}
