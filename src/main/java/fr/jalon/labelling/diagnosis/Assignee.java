package fr.jalon.labelling.diagnosis;

/** Somebody to whom a criterion is assigned. */
public record Assignee(long scoreId, long accountId, String name) {}
