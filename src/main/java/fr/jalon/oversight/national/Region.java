package fr.jalon.oversight.national;

/** A region, by its INSEE code. */
public record Region(String code, String name) {}
