package fr.jalon.labelling.project;

/** An action takes an item of the analysis up. */
public record SwotUse(Long itemId, long actionId, String title) {}
