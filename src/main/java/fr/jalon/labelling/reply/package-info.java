/** The right of reply: what a structure says to the findings of its audit, the time it has, and what the auditors answer. */
package fr.jalon.labelling.reply;
