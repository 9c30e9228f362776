package fr.jalon.labelling.auditor;

/** A structure or a region, by its code and name. */
public record Place(String code, String name) {}
