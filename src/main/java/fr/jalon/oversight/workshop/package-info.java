/** Workshops that an association holds for the people of its missions: planned, seats taken, attendance. */
package fr.jalon.oversight.workshop;
