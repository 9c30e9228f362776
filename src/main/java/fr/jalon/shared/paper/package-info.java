/** One text for a document, whether it is printed as a PDF or written for Word. */
package fr.jalon.shared.paper;
