/** Writes to people before something of the improvement plan is due or a piece of evidence ends, and when it is over. */
package fr.jalon.labelling.reminder;
