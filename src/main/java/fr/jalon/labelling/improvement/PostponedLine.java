package fr.jalon.labelling.improvement;

import java.time.LocalDate;

/** That an action was given another date: from which to which, on which day, by whom. */
public record PostponedLine(LocalDate before, LocalDate after, LocalDate on, String by) {}
