/** The command that starts everything, and the application server that it keeps running. */
package fr.jalon.launcher.serve;
