/**
 * Brings open self-diagnoses from a version of a reference to the next, in the union's workspace: what differs, what it
 * does to each structure, the migration by copying, and its undoing.
 */
package fr.jalon.labelling.migration;
