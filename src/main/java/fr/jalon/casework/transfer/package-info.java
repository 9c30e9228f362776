/**
 * A file leaves one structure for another: proposed with the young person's consent, accepted or refused, carried whole
 * or not at all, and kept sealed where it was. See docs/adr/0015.
 */
package fr.jalon.casework.transfer;
