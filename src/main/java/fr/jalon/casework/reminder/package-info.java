/** Reminders of appointments: to whom they go, when, and what became of them. */
package fr.jalon.casework.reminder;
