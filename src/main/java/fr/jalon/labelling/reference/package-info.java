/**
 * Quality references: the tree of axes, criteria and requirements a structure is measured against. A published version
 * never changes; it is loaded once and shared as a value.
 */
package fr.jalon.labelling.reference;
