/** Decisions of the national label commission, the labels they award, and the public register of labelled structures. */
package fr.jalon.labelling.decision;
