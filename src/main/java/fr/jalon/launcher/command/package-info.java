/** What an operator asks of a platform: migrations, structures, access tokens, the verification of the journals. */
package fr.jalon.launcher.command;
