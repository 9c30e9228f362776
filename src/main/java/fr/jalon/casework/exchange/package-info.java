/** Case files that come in from other software: one engine for the pages, REST and the command line. */
package fr.jalon.casework.exchange;
