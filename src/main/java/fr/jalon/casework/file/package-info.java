/** The file of a young person read as a whole: head, timeline, what matters now. */
package fr.jalon.casework.file;
