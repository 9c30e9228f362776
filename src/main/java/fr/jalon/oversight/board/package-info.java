/** The board of an association: where each of its missions stands on its way to the label, and what it writes to them. */
package fr.jalon.oversight.board;
