/** The import of case files from the command line. */
package fr.jalon.launcher.exchange;
