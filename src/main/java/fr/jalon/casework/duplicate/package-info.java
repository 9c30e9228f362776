/**
 * Files that may be of one person: found, set aside where they are of two, merged field by field where they are of one,
 * and taken apart again within 30 days.
 */
package fr.jalon.casework.duplicate;
