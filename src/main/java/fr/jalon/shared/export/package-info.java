/** Tables of pages as files: a feature names its tables, one address exports them all. */
package fr.jalon.shared.export;
