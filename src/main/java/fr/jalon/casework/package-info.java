/**
 * The case files of one mission locale: the young people, what was done with them, what was agreed. Everything lies in
 * the mission's own database.
 */
package fr.jalon.casework;
