/**
 * The right of access (droit d'accès, RGPD art. 15 and 20): everything that Jalon keeps of one person, handed to that
 * person, to be read and to be taken elsewhere. Each feature tells its own part.
 */
package fr.jalon.casework.access;
