package fr.jalon.casework.action;

import java.time.LocalDate;

/**
 * Something that a file waits for.
 *
 * @param code what; its sentence is {@code action.<code>}
 * @param day since when, or until when for what approaches; for a minor without solution, the 18th birthday
 */
public record ActionRequired(ActionCode code, LocalDate day) {}
