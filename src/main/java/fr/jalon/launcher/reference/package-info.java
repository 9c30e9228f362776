/** Quality references from the command line: taken in, listed, given out. */
package fr.jalon.launcher.reference;
