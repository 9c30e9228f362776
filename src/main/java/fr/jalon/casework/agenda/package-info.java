/** Appointments, on the local time of the structure. */
package fr.jalon.casework.agenda;
