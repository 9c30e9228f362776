/** What is said when something cannot be done: refusals for people, incidents for us. */
package fr.jalon.shared.error;
