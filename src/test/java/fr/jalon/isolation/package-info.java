/** Tries that must fail: everything of a mission, by every way in, from everywhere else. */
package fr.jalon.isolation;
