/**
 * Self-diagnoses: a structure scores itself, criterion by criterion, on a published reference, with a reason for each
 * score.
 */
package fr.jalon.labelling.diagnosis;
