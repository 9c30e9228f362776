/**
 * The command line of Jalon: starts the database, brings it up to date, starts the server, and does what an operator
 * asks for. It runs beside the application and is never packaged with it.
 */
package fr.jalon.launcher;
