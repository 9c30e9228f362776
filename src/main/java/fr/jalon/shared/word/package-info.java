/** Documents to be worked on: Word, with real headings and tables, a title and a language. */
package fr.jalon.shared.word;
