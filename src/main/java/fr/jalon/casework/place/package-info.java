/** The communes of France with their postal codes, and the zones with rights of their own that they are in. */
package fr.jalon.casework.place;
