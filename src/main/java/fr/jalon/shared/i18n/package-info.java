/** Texts in the reader's language. */
package fr.jalon.shared.i18n;
