package fr.jalon.labelling.improvement;

/** A filter that can be put on or off: its words, where it leads, whether it is on. */
public record Chip(String label, String href, boolean on) {}
