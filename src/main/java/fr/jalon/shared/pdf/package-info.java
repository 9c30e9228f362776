/** Documents to be read and printed: A4, in our font, with a title, a language, bookmarks and page numbers. */
package fr.jalon.shared.pdf;
