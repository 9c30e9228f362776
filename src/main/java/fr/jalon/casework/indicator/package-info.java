/**
 * The figures of the case files, defined once: a catalogue of named, versioned queries (catalogue.yaml) that give numbers,
 * never a row. Evidence is frozen from it, and the network's figures are counted by it.
 */
package fr.jalon.casework.indicator;
