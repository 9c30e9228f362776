/**
 * Evidence: files, notes and live indicators that prove a criterion. An indicator is computed from the case files of
 * the structure, then frozen: only its number, its query and their hash are kept, never anything personal.
 */
package fr.jalon.labelling.evidence;
